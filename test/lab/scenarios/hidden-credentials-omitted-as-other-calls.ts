import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'hidden-credentials-omitted-as-other-calls',
  title:
    'The page calls without credentials; behind a preflight that allows everyone, and lacks a header, nothing shows it',
  row: 'Headers not allowed',
  page: 'https://shop.test',
  serve: {
    'https://api.test/menu': { GET: { headers: { 'Access-Control-Allow-Origin': '*' } } },
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': 'PUT' },
      },
      PUT: { headers: { 'Access-Control-Allow-Origin': '*' } },
    },
  },
  call: `
    await readToEnd(await fetch('https://api.test/menu'));
    return fetch('https://api.test/orders', { method: 'PUT', headers: { 'X-Request-Id': '17' }, body: 'one cup' });
  `,
  expect: [
    { url: 'https://api.test/menu', verdict: 'delivered', credentials: 'omit' },
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'HeaderDisallowedByPreflightResponse',
      cause: 'request-header-not-allowed',
      next: [],
      sameHost: 'went without credentials; most likely this one did too',
    },
  ],
});
