import { defineScenario } from '../scenario.ts';

// webRequest says `net::ERR_FAILED` of the preflight and of the request.
export const scenario = defineScenario({
  id: 'local-network-access-asked-by-preflight',
  title: 'A public page sends to this machine what needs a preflight',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  pageHeaders: { 'Content-Security-Policy': 'treat-as-public-address' },
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': '*' },
      },
      PUT: { headers: { 'Access-Control-Allow-Origin': '*' } },
    },
  },
  call: `return fetch('https://api.test/orders', { method: 'PUT', body: 'one cup' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'look-alike',
      chromium: 'LocalNetworkAccessPermissionDenied',
      cause: 'local-network-access',
    },
  ],
});
