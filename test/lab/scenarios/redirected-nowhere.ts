import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'redirected-nowhere',
  title: 'A proxy redirects to a host name that was never configured',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: { status: 302, headers: { 'Access-Control-Allow-Origin': '*', Location: 'http://:' } },
    },
  },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'look-alike',
      networkError: 'net::ERR_INVALID_REDIRECT',
      cause: 'redirect-location-invalid',
    },
  ],
});
