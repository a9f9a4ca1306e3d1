import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'allow-headers-unparsable-in-second-layer',
  title:
    'A good list from the application, a list with bytes beyond ASCII from the proxy, and a method beside',
  row: 'Headers not allowed',
  ugly: true,
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        headers: {
          'access-control-allow-origin': 'https://shop.test',
          'ACCESS-CONTROL-ALLOW-METHODS': 'get, put',
          'Access-Control-Allow-Headers': ['content-type , x-request-id', 'X-Gr\u00f6\u00dfe'],
          Vary: 'Origin',
        },
      },
      PUT: {},
    },
  },
  call: `return fetch('https://api.test/orders', {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', 'X-Request-Id': '17' },
    body: JSON.stringify({ cups: 1 }),
  })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'InvalidAllowHeadersPreflightResponse',
      cause: 'allow-headers-unparsable',
      next: ['method-lower-case'],
    },
  ],
});
