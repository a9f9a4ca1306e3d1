import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'preflight-cached',
  title: 'The second request needs no preflight of its own',
  row: 'Innocent',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Methods': 'PUT',
          'Access-Control-Max-Age': '600',
          Vary: 'Origin',
        },
      },
      PUT: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
    },
  },
  call: `await fetch('https://api.test/orders', { method: 'PUT' }).then((answer) => answer.text());
  return fetch('https://api.test/orders', { method: 'PUT', body: 'one cup' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'delivered',
      without: ['preflight-not-cached'],
    },
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'delivered',
      without: ['preflight-not-cached'],
    },
  ],
});
