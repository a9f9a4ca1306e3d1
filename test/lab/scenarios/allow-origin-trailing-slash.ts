import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'allow-origin-trailing-slash',
  title: 'The allowed origin ends in a slash',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': { GET: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test/' } } },
  },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'AllowOriginMismatch',
      cause: 'allow-origin-trailing-slash',
      credentials: 'omit',
    },
  ],
  firefox: true,
});
