import { defineScenario } from '../scenario.ts';

// As the cors middleware of Express answers an origin that is not in its list: without a word.
const headers = {
  'X-Powered-By': 'Express',
  Vary: 'Origin',
  'Content-Type': 'application/json; charset=utf-8',
};
const refused = {
  verdict: 'cors',
  chromium: 'MissingAllowOriginHeader',
  cause: 'allow-origin-missing',
  root: 'origin-not-allow-listed',
  sameHost: 'None of the two other responses',
} as const;

export const scenario = defineScenario({
  id: 'new-page-of-a-closed-api',
  title: 'No answer of the API allows the page, at whatever URL',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://new.test',
  serve: {
    'https://api.test/users': { GET: { headers } },
    'https://api.test/prices': { GET: { headers } },
    'https://api.test/orders': {
      OPTIONS: { status: 204, headers: { ...headers, 'Content-Length': '0' } },
      DELETE: { headers },
    },
  },
  call: `
    await fetch('https://api.test/users').catch(() => {});
    await fetch('https://api.test/prices').catch(() => {});
    return fetch('https://api.test/orders', { method: 'DELETE' });
  `,
  expect: [
    { url: 'https://api.test/users', ...refused },
    { url: 'https://api.test/prices', ...refused },
    {
      url: 'https://api.test/orders',
      method: 'DELETE',
      ...refused,
      chromium: 'PreflightMissingAllowOriginHeader',
      cause: 'preflight-allow-origin-missing',
    },
  ],
});
