import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'nginx-returns-204',
  title: 'nginx answers OPTIONS by return 204, in a block of its own that sets no header',
  row: 'Preflight not handled',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: {
          Server: 'nginx/1.24.0',
        },
      },
      PUT: {
        headers: {
          Server: 'nginx/1.24.0',
          'X-Powered-By': 'PHP/8.2.12',
          'Access-Control-Allow-Origin': 'https://shop.test',
          Vary: 'Origin',
        },
      },
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
      root: 'options-swallowed-by-gateway',
    },
  ],
});
