import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'allow-origin-null',
  title: 'The allowed origin is null',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: { 'https://api.test/orders': { GET: { headers: { 'Access-Control-Allow-Origin': 'null' } } } },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'AllowOriginMismatch',
      cause: 'allow-origin-null',
      credentials: 'omit',
    },
  ],
});
