import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'preflight-redirected-nowhere',
  title: 'A proxy redirects the preflight to a host name that was never configured',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: { status: 307, headers: { Location: 'http://:' } },
      PUT: { headers: { 'Access-Control-Allow-Origin': '*' } },
    },
  },
  call: `return fetch('https://api.test/orders', { method: 'PUT' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'look-alike',
      networkError: 'net::ERR_INVALID_REDIRECT',
      cause: 'redirect-location-invalid',
    },
  ],
});
