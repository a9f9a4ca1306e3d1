import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'wildcard-does-not-name-authorization',
  title: '`*` allows Authorization for now',
  row: 'Fails silently',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' },
      },
      GET: { headers: { 'Access-Control-Allow-Origin': '*' } },
    },
  },
  call: `return fetch('https://api.test/orders', { headers: { Authorization: 'Bearer lab' } })`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'delivered-with-notice',
      notices: ['wildcard-does-not-name-authorization'],
    },
  ],
});
