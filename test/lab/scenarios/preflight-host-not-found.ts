import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'preflight-host-not-found',
  title: 'The preflight goes to a name that does not exist',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: {},
  call: `return fetch('https://api.invalid/orders', { method: 'DELETE' })`,
  expect: [
    {
      url: 'https://api.invalid/orders',
      method: 'DELETE',
      verdict: 'look-alike',
      cause: 'host-not-found',
      networkError: 'net::ERR_NAME_NOT_RESOLVED',
    },
  ],
});
