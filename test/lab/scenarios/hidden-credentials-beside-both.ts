import { defineScenario } from '../scenario.ts';

const allowed = {
  'Access-Control-Allow-Origin': 'https://shop.test',
  'Access-Control-Allow-Credentials': 'true',
  Vary: 'Origin',
};

export const scenario = defineScenario({
  id: 'hidden-credentials-beside-both',
  title:
    'The page calls the API with credentials and without: its other calls tell nothing of one that hides them',
  row: 'Headers not allowed',
  page: 'https://shop.test',
  serve: {
    'https://api.test/me': { GET: { headers: allowed } },
    'https://api.test/menu': { GET: { headers: allowed } },
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': 'PUT' },
      },
      PUT: { headers: { 'Access-Control-Allow-Origin': '*' } },
    },
  },
  call: `
    await readToEnd(await fetch('https://api.test/me', { credentials: 'include' }));
    await readToEnd(await fetch('https://api.test/menu'));
    return fetch('https://api.test/orders', { method: 'PUT', headers: { 'X-Request-Id': '17' }, body: 'one cup' });
  `,
  expect: [
    { url: 'https://api.test/me', verdict: 'delivered', credentials: 'include' },
    { url: 'https://api.test/menu', verdict: 'delivered', credentials: 'omit' },
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'HeaderDisallowedByPreflightResponse',
      cause: 'request-header-not-allowed',
      next: [],
    },
  ],
});
