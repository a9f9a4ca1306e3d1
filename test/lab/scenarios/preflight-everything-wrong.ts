import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'preflight-everything-wrong',
  title: 'Origin, method and headers: none is allowed',
  row: 'Preflight not handled',
  ugly: true,
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: {
          'Access-Control-Allow-Origin': 'https://partner.test',
          'Access-Control-Allow-Methods': 'GET',
          'Access-Control-Allow-Headers': 'Accept',
        },
      },
      PUT: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
    },
  },
  call: `return fetch('https://api.test/orders', {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ cups: 1 }),
  })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'PreflightAllowOriginMismatch',
      cause: 'preflight-allow-origin-mismatch',
      next: ['method-not-allowed', 'request-header-not-allowed'],
    },
  ],
});
