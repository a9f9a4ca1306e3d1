import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'allow-origin-100-kilobytes',
  title: 'A header of a hundred kilobytes',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: { headers: { 'Access-Control-Allow-Origin': `https://${'x'.repeat(100_000)}.test` } },
    },
  },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'AllowOriginMismatch',
      cause: 'allow-origin-mismatch',
    },
  ],
});
