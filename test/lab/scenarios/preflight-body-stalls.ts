import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'preflight-body-stalls',
  title: 'The preflight is answered right, and its body never ends',
  row: 'Innocent',
  ugly: true,
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        headers: {
          'Access-Control-Allow-Origin': '*',
          'Access-Control-Allow-Methods': 'PUT',
          'Content-Length': '100000',
        },
        body: 'to be continued',
        connection: 'stall',
      },
      PUT: { headers: { 'Access-Control-Allow-Origin': '*' } },
    },
  },
  call: `return fetch('https://api.test/orders', { method: 'PUT', body: 'one cup' })`,
  expect: [{ url: 'https://api.test/orders', method: 'PUT', verdict: 'delivered' }],
});
