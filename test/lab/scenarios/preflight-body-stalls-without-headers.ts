import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'preflight-body-stalls-without-headers',
  title: 'The preflight is answered wrong, and its body never ends',
  row: 'Preflight not handled',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        headers: { Allow: 'PUT', 'Content-Length': '100000' },
        body: 'to be continued',
        connection: 'stall',
      },
      PUT: { headers: { 'Access-Control-Allow-Origin': '*' } },
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
