import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'preflight-status-server-error',
  title: 'OPTIONS crashes behind the CORS middleware',
  row: 'Preflight not handled',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 500,
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Methods': 'PUT',
          Vary: 'Origin',
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
      cause: 'preflight-status-server-error',
      root: 'preflight-error-response',
    },
  ],
});
