import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'allow-methods-wildcard-with-credentials',
  title: 'With cookies, `*` is the name of a method',
  row: 'Credentials',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Credentials': 'true',
          'Access-Control-Allow-Methods': '*',
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
  call: `return fetch('https://api.test/orders', { method: 'PUT', credentials: 'include', body: 'one cup' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'MethodDisallowedByPreflightResponse',
      cause: 'allow-methods-wildcard-with-credentials',
      credentials: 'include',
    },
  ],
});
