import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'preflight-forbidden',
  title: 'A firewall turns OPTIONS away',
  row: 'Preflight not handled',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 403,
        headers: { Server: 'cloudflare', 'Content-Type': 'text/html' },
        body: '<h1>Access denied</h1>',
      },
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
      root: 'authentication-before-preflight',
    },
  ],
});
