import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'redirect-back-to-own-origin',
  title: 'A redirect that comes home still needs CORS headers',
  row: 'Redirects',
  ugly: true,
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: {
        status: 302,
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          Vary: 'Origin',
          Location: 'https://shop.test/orders.json',
        },
      },
    },
    'https://shop.test/orders.json': { GET: {} },
  },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'redirect-made-origin-null',
    },
  ],
});
