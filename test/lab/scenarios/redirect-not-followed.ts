import { defineScenario } from '../scenario.ts';

// To webRequest, `redirect: "manual"` and `redirect: "error"` look the same.
export const scenario = defineScenario({
  id: 'redirect-not-followed',
  title: 'The page asked for no redirects, and got one',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: {
        status: 302,
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          Vary: 'Origin',
          Location: 'https://api.test/v2/orders',
        },
      },
    },
    'https://api.test/v2/orders': {
      GET: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
    },
  },
  call: `return fetch('https://api.test/orders', { redirect: 'error' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'look-alike',
      cause: 'redirect-not-followed',
      networkError: 'net::ERR_FAILED',
      onlyHarTells: true,
    },
  ],
});
