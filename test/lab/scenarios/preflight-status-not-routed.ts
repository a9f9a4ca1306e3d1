import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'preflight-status-not-routed',
  title: '405 for OPTIONS, with CORS headers',
  row: 'Preflight not handled',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 405,
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Methods': 'PUT',
          Vary: 'Origin',
          Allow: 'GET, PUT',
        },
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
      chromium: 'PreflightInvalidStatus',
      cause: 'preflight-status-not-routed',
      root: 'options-not-routed',
    },
  ],
});
