import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'redirect-made-origin-null',
  title: 'After the redirect the Origin is null, and the answer names the page',
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
          Location: 'https://storage.test/orders.json',
        },
      },
    },
    'https://storage.test/orders.json': {
      GET: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
    },
  },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'AllowOriginMismatch',
      cause: 'redirect-made-origin-null',
    },
  ],
  firefox: true,
});
