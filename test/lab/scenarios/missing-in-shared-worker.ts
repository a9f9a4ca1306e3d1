import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'missing-in-shared-worker',
  title: 'A worker that several tabs share calls',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  from: 'shared-worker',
  serve: { 'https://api.test/orders': { GET: {} } },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
    },
  ],
});
