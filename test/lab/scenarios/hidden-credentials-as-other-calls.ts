import { defineScenario } from '../scenario.ts';

const allowed = {
  'Access-Control-Allow-Origin': 'https://shop.test',
  'Access-Control-Allow-Credentials': 'true',
  Vary: 'Origin',
};

export const scenario = defineScenario({
  id: 'hidden-credentials-as-other-calls',
  title:
    'The page calls with credentials; behind a preflight that allows everyone, and lacks a header, nothing shows it',
  row: 'Credentials',
  page: 'https://shop.test',
  serve: {
    'https://api.test/me': { GET: { headers: allowed } },
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': 'PUT' },
      },
      PUT: { headers: allowed },
    },
  },
  call: `
    await readToEnd(await fetch('https://api.test/me', { credentials: 'include' }));
    return fetch('https://api.test/orders', { method: 'PUT', credentials: 'include', headers: { 'X-Request-Id': '17' }, body: 'one cup' });
  `,
  expect: [
    { url: 'https://api.test/me', verdict: 'delivered', credentials: 'include' },
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'PreflightWildcardOriginNotAllowed',
      cause: 'preflight-allow-origin-wildcard-with-credentials',
      next: ['preflight-allow-credentials-not-true', 'request-header-not-allowed'],
      sameHost: 'included credentials; most likely this one did too',
    },
  ],
});
