import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'preflight-reset-over-http',
  title: 'A firewall resets OPTIONS',
  row: 'Only looks like CORS',
  page: 'http://shop.test',
  serve: {
    'http://api.test/orders': {
      OPTIONS: { connection: 'reset' },
      PUT: { headers: { 'Access-Control-Allow-Origin': '*' } },
    },
  },
  call: `return fetch('http://api.test/orders', { method: 'PUT', body: 'one cup' })`,
  expect: [
    {
      url: 'http://api.test/orders',
      method: 'PUT',
      verdict: 'look-alike',
      cause: 'connection-broken',
      networkError: 'net::ERR_CONNECTION_RESET',
    },
  ],
});
