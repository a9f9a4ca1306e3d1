import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'preflight-allow-credentials-missing',
  title: 'The preflight forgets the cookies',
  row: 'Credentials',
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
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Credentials': 'true',
          Vary: 'Origin',
        },
      },
    },
  },
  call: `return fetch('https://api.test/orders', { method: 'PUT', credentials: 'include', body: 'one cup' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'PreflightInvalidAllowCredentials',
      cause: 'preflight-allow-credentials-not-true',
    },
  ],
});
