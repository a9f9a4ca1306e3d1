import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'vary-origin-missing',
  title: 'The answer may be cached, and names one origin',
  row: 'Fails silently',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: {
        headers: { 'Access-Control-Allow-Origin': 'https://shop.test', 'Cache-Control': 'max-age=600' },
      },
    },
  },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    { url: 'https://api.test/orders', verdict: 'delivered-with-notice', notices: ['vary-origin-missing'] },
  ],
});
