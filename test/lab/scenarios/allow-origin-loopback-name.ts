import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'allow-origin-loopback-name',
  title: '127.0.0.1 is allowed, and the page is localhost',
  row: 'No Access-Control-Allow-Origin',
  page: 'http://localhost',
  serve: {
    'https://api.test/orders': { GET: { headers: { 'Access-Control-Allow-Origin': 'http://127.0.0.1' } } },
  },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'AllowOriginMismatch',
      cause: 'allow-origin-loopback-name',
      credentials: 'omit',
    },
  ],
});
