import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'redirect-manual',
  title: 'The page wants to see the redirect, not to follow it',
  row: 'Innocent',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: {
        status: 302,
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          Vary: 'Origin',
          Location: 'https://login.test/sign-in',
        },
      },
    },
  },
  call: `return fetch('https://api.test/orders', { redirect: 'manual' })`,
  expect: [{ url: 'https://api.test/orders', verdict: 'delivered', networkError: 'net::ERR_ABORTED' }],
});
