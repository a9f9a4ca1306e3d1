import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'method-not-allowed-for-opaque-frame',
  title: 'A sandboxed frame asks for PATCH; `null` is allowed, and the methods are doubled in odd case',
  row: 'Methods not allowed',
  ugly: true,
  page: 'https://shop.test',
  from: 'sandboxed-iframe',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        headers: {
          'access-control-allow-origin': 'null',
          'Access-Control-Allow-Methods': ['get,post', 'Patch , PUT'],
        },
      },
      PATCH: { headers: { 'Access-Control-Allow-Origin': 'null' } },
    },
  },
  call: `return fetch('https://api.test/orders', {
    method: 'PATCH',
    headers: { 'X-Request-Id': '17' },
    body: 'one cup',
  })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'PATCH',
      verdict: 'cors',
      chromium: 'MethodDisallowedByPreflightResponse',
      cause: 'method-lower-case',
      next: ['request-header-not-allowed'],
    },
  ],
});
