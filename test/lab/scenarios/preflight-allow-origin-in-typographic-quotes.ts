import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'preflight-allow-origin-in-typographic-quotes',
  title: 'The origin was pasted with typographic quotation marks, on an error, and no method is allowed',
  row: 'Preflight not handled',
  ugly: true,
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 500,
        headers: {
          'Access-Control-Allow-Origin': Buffer.from('\u201ehttps://shop.test\u201c').toString('latin1'),
          'Access-Control-Allow-Methods': 'get',
        },
      },
      PUT: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
    },
  },
  call: `return sendXhr('PUT', 'https://api.test/orders', { headers: { 'X-Request-Id': '17' }, body: 'one cup' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'PreflightInvalidAllowOriginValue',
      cause: 'preflight-allow-origin-invalid',
      next: ['preflight-status-server-error', 'method-not-allowed', 'request-header-not-allowed'],
    },
  ],
});
