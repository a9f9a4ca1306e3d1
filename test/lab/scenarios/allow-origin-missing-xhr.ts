import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'allow-origin-missing-xhr',
  title: 'The same through XMLHttpRequest',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: { 'https://api.test/orders': { GET: {} } },
  call: `return sendXhr('GET', 'https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      credentials: 'omit',
    },
  ],
});
