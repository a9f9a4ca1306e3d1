import { defineScenario } from '../scenario.ts';

const allowed = {
  'Access-Control-Allow-Origin': 'https://shop.test',
  'Access-Control-Allow-Credentials': 'true',
  Vary: 'Origin',
};

export const scenario = defineScenario({
  id: 'hidden-credentials-of-a-bearer',
  title:
    'The page starts with credentials and goes on with an Authorization header alone, which the server refuses',
  row: 'Headers not allowed',
  page: 'https://shop.test',
  serve: {
    'https://api.test/start': { POST: { headers: allowed } },
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': 'Content-Type' },
      },
      GET: { headers: { 'Access-Control-Allow-Origin': '*' } },
    },
  },
  call: `
    await readToEnd(await fetch('https://api.test/start', { method: 'POST', credentials: 'include' }));
    return fetch('https://api.test/orders', { headers: { Authorization: 'Bearer 17' } });
  `,
  expect: [
    { url: 'https://api.test/start', method: 'POST', verdict: 'delivered', credentials: 'include' },
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'HeaderDisallowedByPreflightResponse',
      cause: 'request-header-not-allowed',
      next: [],
    },
  ],
});
