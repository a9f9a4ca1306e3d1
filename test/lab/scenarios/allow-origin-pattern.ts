import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'allow-origin-pattern',
  title: 'The allowed origin is a pattern',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': { GET: { headers: { 'Access-Control-Allow-Origin': 'https://*.test' } } },
  },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'AllowOriginMismatch',
      cause: 'allow-origin-pattern',
      credentials: 'omit',
    },
  ],
});
