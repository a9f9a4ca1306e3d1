import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'allow-origin-www',
  title: 'The allowed origin has www, the page has not',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: { headers: { 'Access-Control-Allow-Origin': 'https://www.shop.test' } },
    },
  },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'AllowOriginMismatch',
      cause: 'allow-origin-www',
      credentials: 'omit',
    },
  ],
});
