import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'connection-reset',
  title: 'The server breaks the connection off',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: { 'http://localhost/orders': { GET: { connection: 'reset' } } },
  call: `return fetch('http://localhost/orders')`,
  expect: [
    {
      url: 'http://localhost/orders',
      verdict: 'look-alike',
      cause: 'connection-broken',
      networkError: 'net::ERR_CONNECTION_RESET',
    },
  ],
});
