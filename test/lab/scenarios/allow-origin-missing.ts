import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'allow-origin-missing',
  title: 'An API that has never heard of CORS',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: { 'https://api.test/orders': { GET: { headers: { Server: 'gunicorn' } } } },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      credentials: 'omit',
    },
  ],
  firefox: true,
});
