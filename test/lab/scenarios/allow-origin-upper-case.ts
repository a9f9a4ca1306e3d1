import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'allow-origin-upper-case',
  title: 'The allowed origin shouts',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': { GET: { headers: { 'Access-Control-Allow-Origin': 'https://SHOP.test' } } },
  },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'AllowOriginMismatch',
      cause: 'allow-origin-mismatch',
      credentials: 'omit',
    },
  ],
});
