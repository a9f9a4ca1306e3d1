import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'allow-origin-missing-with-credentials',
  title: 'A call with cookies to an API without CORS',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: { 'https://api.test/orders': { GET: {} } },
  call: `return fetch('https://api.test/orders', { credentials: 'include' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      credentials: 'include',
    },
  ],
});
