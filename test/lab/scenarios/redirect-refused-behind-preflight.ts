import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'redirect-refused-behind-preflight',
  title: 'The page asked for no redirects, and got one behind a preflight',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': '*' },
      },
      PUT: {
        status: 307,
        headers: { 'Access-Control-Allow-Origin': '*', Location: 'https://api.test/v2/orders' },
      },
    },
  },
  call: `return fetch('https://api.test/orders', { method: 'PUT', redirect: 'error', body: 'one cup' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'look-alike',
      cause: 'redirect-not-followed',
      onlyHarTells: true,
      networkError: 'net::ERR_FAILED',
    },
  ],
});
