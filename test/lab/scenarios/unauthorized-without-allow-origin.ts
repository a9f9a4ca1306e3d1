import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'unauthorized-without-allow-origin',
  title: 'Authentication answers 401 before CORS is handled',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: { 'https://api.test/orders': { GET: { status: 401, headers: { 'WWW-Authenticate': 'Bearer' } } } },
  call: `return fetch('https://api.test/orders', { credentials: 'include' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'authentication-error-without-allow-origin',
      credentials: 'include',
    },
  ],
});
