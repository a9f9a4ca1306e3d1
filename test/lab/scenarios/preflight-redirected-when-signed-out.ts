import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'preflight-redirected-when-signed-out',
  title: 'The gateway sends preflights to the login page',
  row: 'Preflight not handled',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: { status: 302, headers: { Location: 'https://login.test/sign-in' } },
      PUT: {
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Credentials': 'true',
          Vary: 'Origin',
        },
      },
    },
    'https://login.test/sign-in': {
      '*': { headers: { 'Content-Type': 'text/html' }, body: '<h1>Sign in</h1>' },
    },
  },
  call: `return fetch('https://api.test/orders', { method: 'PUT', credentials: 'include', body: 'one cup' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'PreflightDisallowedRedirect',
      cause: 'preflight-redirected',
      answers: 'incomplete',
      root: 'redirect-to-login',
    },
  ],
});
