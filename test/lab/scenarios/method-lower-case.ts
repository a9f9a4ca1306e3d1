import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'method-lower-case',
  title: '`patch` is not `PATCH`',
  row: 'Methods not allowed',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Methods': 'GET, PATCH',
          Vary: 'Origin',
        },
      },
      patch: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
    },
  },
  call: `return fetch('https://api.test/orders', { method: 'patch', body: 'one cup' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'patch',
      verdict: 'cors',
      chromium: 'MethodDisallowedByPreflightResponse',
      cause: 'method-lower-case',
    },
  ],
});
