import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'redirect-when-session-is-over-bare',
  title: 'The same, and the redirect carries no CORS headers either',
  row: 'Redirects',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: { status: 302, headers: { Location: 'https://login.test/sign-in?return=orders' } },
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
      cause: 'redirect-without-allow-origin',
      root: 'redirect-to-login',
      credentials: 'include',
      answers: 'incomplete',
    },
  ],
});
