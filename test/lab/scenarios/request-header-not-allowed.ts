import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'request-header-not-allowed',
  title: 'A tracing header that nobody allowed',
  row: 'Headers not allowed',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Methods': 'GET',
          'Access-Control-Allow-Headers': 'Content-Type',
          Vary: 'Origin',
        },
      },
      GET: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
    },
  },
  call: `return fetch('https://api.test/orders', {
    headers: { 'X-Request-Id': '17', Traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' },
  })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'GET',
      verdict: 'cors',
      chromium: 'HeaderDisallowedByPreflightResponse',
      cause: 'request-header-not-allowed',
      root: 'tracing-header-refused',
    },
  ],
  firefox: true,
});
