import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'allow-headers-wildcard-with-credentials',
  title: 'With cookies, `*` is the name of a header',
  row: 'Credentials',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Credentials': 'true',
          'Access-Control-Allow-Methods': 'PUT',
          'Access-Control-Allow-Headers': '*',
          Vary: 'Origin',
        },
      },
      PUT: {
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Credentials': 'true',
          Vary: 'Origin',
        },
      },
    },
  },
  call: `return fetch('https://api.test/orders', { method: 'PUT', credentials: 'include', headers: { 'X-Request-Id': '17' }, body: 'one cup' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'HeaderDisallowedByPreflightResponse',
      cause: 'allow-headers-wildcard-with-credentials',
      credentials: 'include',
    },
  ],
});
