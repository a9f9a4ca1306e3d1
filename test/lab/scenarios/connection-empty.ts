import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'connection-empty',
  title: 'The server closes the connection without a word',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: { 'https://api.test/orders': { GET: { connection: 'empty' } } },
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
