import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'policy-forbids-redirect',
  title: 'The page allows itself the server, but not where that redirects to',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  pageHeaders: { 'Content-Security-Policy': 'connect-src https://api.test' },
  serve: {
    'https://api.test/orders': {
      GET: {
        status: 302,
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          Location: 'https://files.test/orders',
          Vary: 'Origin',
        },
      },
    },
    'https://files.test/orders': { GET: { headers: { 'Access-Control-Allow-Origin': '*' } } },
  },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'look-alike',
      networkError: 'net::ERR_ABORTED',
      onlyPageTells: true,
      cause: 'blocked-by-content-security-policy',
    },
  ],
});
