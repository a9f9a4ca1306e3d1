import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'get-allowed',
  title: 'A GET whose answer names the page',
  row: 'Innocent',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
    },
  },
  call: `return fetch('https://api.test/orders')`,
  expect: [{ url: 'https://api.test/orders', verdict: 'delivered', credentials: 'omit' }],
  firefox: true,
});
