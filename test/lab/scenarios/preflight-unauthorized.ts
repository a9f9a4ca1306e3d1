import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'preflight-unauthorized',
  title: 'OPTIONS has to log in first, and gets no CORS headers',
  row: 'Preflight not handled',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: { status: 401, headers: { 'WWW-Authenticate': 'Bearer' } },
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
