import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'allow-origin-wildcard-behind-redirect-with-credentials',
  title:
    'Behind a redirect to another server the answer is `*`, on an error, for an XMLHttpRequest with cookies',
  row: 'Credentials',
  ugly: true,
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: {
        status: 302,
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Credentials': 'true',
          Vary: 'Origin',
          Location: 'https://storage.test/orders.json',
        },
      },
    },
    'https://storage.test/orders.json': {
      GET: {
        status: 500,
        headers: { 'access-control-ALLOW-origin': '\t* ', 'Access-Control-Allow-Credentials': 'TRUE' },
      },
    },
  },
  call: `return sendXhr('GET', 'https://api.test/orders', { withCredentials: true })`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'WildcardOriginNotAllowed',
      cause: 'redirect-made-origin-null',
      next: ['allow-credentials-not-true'],
      credentials: 'include',
      notices: ['null-origin-allowed'],
    },
  ],
});
