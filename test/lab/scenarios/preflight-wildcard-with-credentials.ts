import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'preflight-wildcard-with-credentials',
  title: 'The preflight answers a wildcard for a call with cookies',
  row: 'Credentials',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': 'PUT' },
      },
      PUT: { headers: { 'Access-Control-Allow-Origin': '*' } },
    },
  },
  call: `return fetch('https://api.test/orders', { method: 'PUT', credentials: 'include', body: 'one cup' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'PreflightWildcardOriginNotAllowed',
      cause: 'preflight-allow-origin-wildcard-with-credentials',
    },
  ],
  firefox: true,
});
