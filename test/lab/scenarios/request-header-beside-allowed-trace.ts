import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'request-header-beside-allowed-trace',
  title: 'The tracing header is allowed, and a header of the page is not',
  row: 'Headers not allowed',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Headers': 'Traceparent',
          Vary: 'Origin',
        },
      },
      GET: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
    },
  },
  call: `return fetch('https://api.test/orders', {
    headers: { 'X-Tenant': 'cups', Traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' },
  })`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'HeaderDisallowedByPreflightResponse',
      cause: 'request-header-not-allowed',
      without: ['tracing-header-refused'],
    },
  ],
});
