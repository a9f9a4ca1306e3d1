import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'allow-origin-other-port',
  title: 'The allowed origin is the development server of yesterday',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test:4200' } },
    },
  },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'AllowOriginMismatch',
      cause: 'allow-origin-other-port',
      credentials: 'omit',
    },
  ],
});
