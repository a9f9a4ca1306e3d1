import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'host-not-found',
  title: 'A host that does not exist',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: {},
  call: `return fetch('https://api.invalid/orders')`,
  expect: [
    {
      url: 'https://api.invalid/orders',
      verdict: 'look-alike',
      cause: 'host-not-found',
      networkError: 'net::ERR_NAME_NOT_RESOLVED',
    },
  ],
});
