import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'allow-origin-other-scheme',
  title: 'The allowed origin says http, the page is https',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: { headers: { 'Access-Control-Allow-Origin': 'http://shop.test:HTTPS' } },
    },
  },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'AllowOriginMismatch',
      cause: 'allow-origin-other-scheme',
      credentials: 'omit',
    },
  ],
});
