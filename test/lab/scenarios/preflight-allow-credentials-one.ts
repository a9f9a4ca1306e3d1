import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'preflight-allow-credentials-one',
  title: 'The preflight allows credentials with `1`',
  row: 'Credentials',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders/17': {
      OPTIONS: {
        status: 204,
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Credentials': '1',
          'Access-Control-Allow-Methods': 'GET, DELETE',
          Vary: 'Origin',
        },
      },
      DELETE: {
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Credentials': 'true',
          Vary: 'Origin',
        },
      },
    },
  },
  call: `return sendXhr('DELETE', 'https://api.test/orders/17', { withCredentials: true })`,
  expect: [
    {
      url: 'https://api.test/orders/17',
      method: 'DELETE',
      verdict: 'cors',
      chromium: 'PreflightInvalidAllowCredentials',
      cause: 'preflight-allow-credentials-not-true',
      next: [],
      credentials: 'include',
    },
  ],
});
