import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'response-header-as-request-header',
  title: 'The page sends what the server should answer',
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
  call: `return fetch('https://api.test/orders', { headers: { 'Access-Control-Allow-Origin': '*' } })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'GET',
      verdict: 'cors',
      chromium: 'HeaderDisallowedByPreflightResponse',
      cause: 'response-header-as-request-header',
    },
  ],
});
