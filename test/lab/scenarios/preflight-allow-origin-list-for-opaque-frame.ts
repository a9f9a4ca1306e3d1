import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'preflight-allow-origin-list-for-opaque-frame',
  title: 'A sandboxed frame asks, and the 401 behind two layers lists everyone but `null`',
  row: 'Preflight not handled',
  ugly: true,
  page: 'https://shop.test',
  from: 'sandboxed-iframe',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 401,
        headers: {
          'access-control-allow-origin': ['https://shop.test https://admin.shop.test', '*'],
          'WWW-Authenticate': 'Bearer',
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
      chromium: 'PreflightMultipleAllowOriginValues',
      cause: 'preflight-allow-origin-multiple',
      notices: ['null-origin-allowed'],
      next: ['preflight-status-authentication', 'method-not-allowed'],
    },
  ],
});
