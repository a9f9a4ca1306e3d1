import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'crash-on-an-old-permission',
  title: 'Between two calls the server breaks, and the browser had no need to ask again',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Methods': 'PUT',
          'Access-Control-Max-Age': '600',
          Vary: 'Origin',
        },
      },
      PUT: ({ headers }) =>
        headers['accept-language'] === 'de'
          ? { status: 500, headers: { 'Content-Type': 'text/html' }, body: '<h1>Internal Server Error</h1>' }
          : { headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
    },
  },
  call: `await readToEnd(await fetch('https://api.test/orders', { method: 'PUT', headers: { 'Accept-Language': 'en' } }));
  return fetch('https://api.test/orders', { method: 'PUT', headers: { 'Accept-Language': 'de' } })`,
  expect: [
    { url: 'https://api.test/orders', method: 'PUT', verdict: 'delivered' },
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      without: ['preflight-cache-stale'],
    },
  ],
});
