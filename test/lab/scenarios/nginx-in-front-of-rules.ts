import { defineScenario } from '../scenario.ts';

const allowed = {
  Server: 'nginx/1.24.0',
  'Access-Control-Allow-Origin': 'https://shop.test',
  Vary: 'Origin',
};

export const scenario = defineScenario({
  id: 'nginx-in-front-of-rules',
  title: 'A server behind nginx allows PUT, and answers the preflight of another header without a word',
  row: 'Preflight not handled',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: ({ headers }) => ({
        status: 204,
        headers:
          headers['access-control-request-headers'] === undefined
            ? { ...allowed, 'Access-Control-Allow-Methods': 'PUT' }
            : { Server: 'nginx/1.24.0' },
      }),
      PUT: { headers: allowed },
    },
  },
  call: `await readToEnd(await fetch('https://api.test/orders', { method: 'PUT' }));
  return fetch('https://api.test/orders', { method: 'PUT', headers: { 'X-Team': 'blue' } })`,
  expect: [
    { url: 'https://api.test/orders', method: 'PUT', verdict: 'delivered' },
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'PreflightMissingAllowOriginHeader',
      cause: 'preflight-allow-origin-missing',
      root: 'method-or-header-refused-silently',
      without: ['options-swallowed-by-gateway', 'options-answered-by-server'],
    },
  ],
});
