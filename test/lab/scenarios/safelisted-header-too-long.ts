import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'safelisted-header-too-long',
  title: 'An Accept header of more than 128 bytes needs leave',
  row: 'Headers not allowed',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Methods': 'GET',
          Vary: 'Origin',
        },
      },
      GET: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
    },
  },
  call: `return fetch('https://api.test/orders', { headers: { Accept: 'application/json;'.repeat(9) } })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'GET',
      verdict: 'cors',
      chromium: 'HeaderDisallowedByPreflightResponse',
      cause: 'request-header-not-allowed',
    },
  ],
});
