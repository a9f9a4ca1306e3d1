import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'response-header-not-exposed',
  title: 'The page count is in a header that is not exposed',
  row: 'Fails silently',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: {
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          Vary: 'Origin',
          'X-Total-Count': '42',
        },
      },
    },
  },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'delivered-with-notice',
      notices: ['response-header-not-exposed'],
    },
  ],
});
