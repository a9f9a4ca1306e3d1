import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'request-header-not-allowed-by-two-layers',
  title: 'Two layers list different headers in odd case, and neither knows all of them',
  row: 'Headers not allowed',
  ugly: true,
  page: 'https://shop.test',
  from: 'worker',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: {
          'access-control-allow-origin': 'https://shop.test',
          'Access-Control-Allow-Methods': ['GET ,PUT', ' PATCH'],
          'Access-Control-Allow-Headers': ['CONTENT-TYPE,\t,', 'x-request-ID,X-Request_Id'],
          Vary: 'Origin',
        },
      },
      PUT: {},
    },
  },
  call: `return fetch('https://api.test/orders', {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', 'X-Request-Id': '17', 'X-Trace': 'a', Authorization: 'Bearer abc' },
    body: '{}',
  })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'HeaderDisallowedByPreflightResponse',
      cause: 'request-header-not-allowed',
      next: [],
    },
  ],
});
