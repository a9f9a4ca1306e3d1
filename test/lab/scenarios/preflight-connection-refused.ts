import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'preflight-connection-refused',
  title: 'Nothing listens where the preflight goes',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: {},
  call: `return fetch('https://api.test:4/orders', { method: 'PUT', body: 'one cup' })`,
  expect: [
    {
      url: 'https://api.test:4/orders',
      method: 'PUT',
      verdict: 'look-alike',
      cause: 'connection-refused',
      networkError: 'net::ERR_CONNECTION_REFUSED',
    },
  ],
});
