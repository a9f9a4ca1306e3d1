import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'authorization-named',
  title: 'Authorization is on the list by its name',
  row: 'Innocent',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: {
          'Access-Control-Allow-Origin': '*',
          'Access-Control-Allow-Headers': 'Authorization',
          'Access-Control-Max-Age': '600',
        },
      },
      GET: { headers: { 'Access-Control-Allow-Origin': '*' } },
    },
  },
  call: `return fetch('https://api.test/orders', { headers: { Authorization: 'Bearer lab' } })`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'delivered',
      without: ['wildcard-does-not-name-authorization'],
    },
  ],
});
