import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'preflight-connection-reset',
  title: 'The server closes the connection on OPTIONS',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: { connection: 'reset' },
      PUT: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
    },
  },
  call: `return fetch('https://api.test/orders', { method: 'PUT', body: 'one cup' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'look-alike',
      cause: 'connection-broken',
      networkError: 'net::ERR_EMPTY_RESPONSE',
    },
  ],
});
