import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'preflight-allow-origin-placeholder',
  title: 'The variable in the configuration was never filled in',
  row: 'Preflight not handled',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: {
          'Access-Control-Allow-Origin': '{{allowed_origin}}',
          'Access-Control-Allow-Methods': 'PUT',
        },
      },
      PUT: { headers: { 'Access-Control-Allow-Origin': '{{allowed_origin}}' } },
    },
  },
  call: `return fetch('https://api.test/orders', { method: 'PUT', body: 'one cup' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'PreflightInvalidAllowOriginValue',
      cause: 'preflight-allow-origin-invalid',
      next: [],
    },
  ],
});
