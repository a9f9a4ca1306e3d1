import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'allow-origin-without-scheme',
  title: 'The allowed origin has no scheme',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': { GET: { headers: { 'Access-Control-Allow-Origin': 'shop.test:443/' } } },
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
