import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'connection-refused',
  title: 'Nothing listens at that port',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: {},
  call: `return fetch('https://api.test:4/orders')`,
  expect: [
    {
      url: 'https://api.test:4/orders',
      verdict: 'look-alike',
      cause: 'connection-refused',
      networkError: 'net::ERR_CONNECTION_REFUSED',
    },
  ],
  firefox: true,
});
