import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'preflight-not-found',
  title: 'The router knows no OPTIONS, and answers 404 without CORS headers',
  row: 'Preflight not handled',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: { status: 404, headers: { Server: 'Kestrel' } },
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
      root: 'options-not-routed',
    },
  ],
  firefox: true,
});
