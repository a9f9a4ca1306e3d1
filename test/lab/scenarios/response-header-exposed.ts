import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'response-header-exposed',
  title: 'The page count is exposed, in odd case',
  row: 'Innocent',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: {
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Expose-Headers': 'Link, x-TOTAL-count',
          Vary: 'Origin',
          'X-Total-Count': '42',
        },
      },
    },
  },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    { url: 'https://api.test/orders', verdict: 'delivered', without: ['response-header-not-exposed'] },
  ],
});
