import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'rules-changed-in-between',
  title: 'Between two calls the server forgets whom it allows, and the browser does not ask again',
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
          ? { headers: { Vary: 'Origin' } }
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
      notices: ['preflight-cache-stale'],
    },
  ],
});
