import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'preflight-status-authentication',
  title: 'OPTIONS has to log in first',
  row: 'Preflight not handled',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 401,
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Methods': 'PUT',
          Vary: 'Origin',
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
      chromium: 'PreflightInvalidStatus',
      cause: 'preflight-status-authentication',
      without: ['preflight-error-response'],
      root: 'authentication-before-preflight',
    },
  ],
  firefox: true,
});
