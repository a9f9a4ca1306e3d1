import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'preflight-connection-empty',
  title: 'The server hangs up on OPTIONS without a byte',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: { connection: 'empty' },
      PUT: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
    },
  },
  call: `return sendXhr('PUT', 'https://api.test/orders', { withCredentials: true, body: 'one cup' })`,
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
