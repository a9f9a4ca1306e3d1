import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'get-with-credentials',
  title: 'A call with cookies, allowed as it should be',
  row: 'Innocent',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: {
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Credentials': 'true',
          Vary: 'Origin',
        },
      },
    },
  },
  call: `return fetch('https://api.test/orders', { credentials: 'include' })`,
  expect: [{ url: 'https://api.test/orders', verdict: 'delivered', credentials: 'include' }],
  firefox: true,
});
