import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'redirect-when-session-is-over',
  title: 'The session is over, and the API redirects to the login page',
  row: 'Redirects',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: {
        status: 302,
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Credentials': 'true',
          Vary: 'Origin',
          Location: 'https://login.test/sign-in?return=orders',
        },
      },
    },
    'https://login.test/sign-in': {
      GET: { headers: { 'Content-Type': 'text/html' }, body: '<h1>Sign in</h1>' },
    },
  },
  call: `return fetch('https://api.test/orders', { credentials: 'include' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'redirect-made-origin-null',
      root: 'redirect-to-login',
      credentials: 'include',
    },
  ],
});
