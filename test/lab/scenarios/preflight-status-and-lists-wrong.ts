import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'preflight-status-and-lists-wrong',
  title: 'A firewall answers OPTIONS with 403, right headers twice over, and lists that do not parse',
  row: 'Preflight not handled',
  ugly: true,
  page: 'https://shop.test',
  from: 'service-worker',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 403,
        headers: {
          'ACCESS-CONTROL-ALLOW-ORIGIN': '*',
          'Access-Control-Allow-Methods': ['PUT', '<none>'],
          'Access-Control-Allow-Headers': 'content-type x-request-id',
          'Content-Type': 'text/html',
        },
        body: '<h1>Forbidden</h1>',
      },
      PUT: {},
    },
  },
  call: `return fetch('https://api.test/orders', {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: '{}',
  })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'PreflightInvalidStatus',
      cause: 'preflight-status-authentication',
      root: 'authentication-before-preflight',
      next: ['allow-methods-unparsable', 'allow-headers-unparsable'],
    },
  ],
});
