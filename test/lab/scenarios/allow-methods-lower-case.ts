import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'allow-methods-lower-case',
  title: '`put` on the list does not allow PUT',
  row: 'Methods not allowed',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Methods': 'get, put',
          Vary: 'Origin',
        },
      },
      PUT: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
    },
  },
  call: `return fetch('https://api.test/orders', { method: 'PUT', body: 'one cup' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'MethodDisallowedByPreflightResponse',
      cause: 'method-lower-case',
    },
  ],
});
