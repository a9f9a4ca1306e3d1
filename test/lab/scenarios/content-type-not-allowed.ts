import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'content-type-not-allowed',
  title: 'JSON needs Content-Type in the list',
  row: 'Headers not allowed',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Methods': 'PUT',
          Vary: 'Origin',
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
      chromium: 'HeaderDisallowedByPreflightResponse',
      cause: 'request-header-not-allowed',
    },
  ],
});
