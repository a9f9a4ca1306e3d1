import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'error-answer-allowed',
  title: 'A 404 that the page may read is no CORS failure',
  row: 'Innocent',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: { status: 404, headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
    },
  },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'delivered',
      without: ['error-response-without-allow-origin'],
    },
  ],
});
