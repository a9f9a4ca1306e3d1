import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'preflight-wildcard-and-header-not-allowed',
  title: 'Two checks fit what is seen: cookies forbid the wildcard, and a header is not allowed',
  row: 'Credentials',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: {
          'Access-Control-Allow-Origin': '*',
          'Access-Control-Allow-Methods': 'PUT',
          'Access-Control-Allow-Headers': 'Content-Type',
        },
      },
      PUT: { headers: { 'Access-Control-Allow-Origin': '*' } },
    },
  },
  call: `return fetch('https://api.test/orders', { method: 'PUT', credentials: 'include', headers: { 'X-Request-Id': '17' }, body: 'one cup' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'PreflightWildcardOriginNotAllowed',
      cause: 'preflight-allow-origin-wildcard-with-credentials',
      ambiguous: true,
    },
  ],
});
