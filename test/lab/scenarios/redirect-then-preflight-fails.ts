import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'redirect-then-preflight-fails',
  title: 'The redirect is allowed, and the preflight behind it fails',
  row: 'Redirects',
  ugly: true,
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Methods': 'PUT',
          Vary: 'Origin',
        },
      },
      PUT: {
        status: 307,
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          Vary: 'Origin',
          Location: 'https://api.test/v2/orders',
        },
      },
    },
    'https://api.test/v2/orders': {
      OPTIONS: { status: 204 },
      PUT: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
    },
  },
  call: `return fetch('https://api.test/orders', { method: 'PUT', body: 'one cup' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'PreflightMissingAllowOriginHeader',
      cause: 'preflight-allow-origin-missing',
    },
  ],
});
