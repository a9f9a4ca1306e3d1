import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'connection-empty-behind-redirect',
  title: 'The redirect is allowed, and its target hangs up',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: {
        status: 302,
        headers: { 'Access-Control-Allow-Origin': '*', Location: 'https://api.test/v2/orders' },
      },
    },
    'https://api.test/v2/orders': { GET: { connection: 'empty' } },
  },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'look-alike',
      cause: 'connection-broken',
      networkError: 'net::ERR_EMPTY_RESPONSE',
    },
  ],
});
