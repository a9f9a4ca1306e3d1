import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'redirect-from-own-origin-passes',
  title: 'From the own server to another, which allows it',
  row: 'Innocent',
  page: 'https://shop.test',
  serve: {
    'https://shop.test/orders': { GET: { status: 307, headers: { Location: 'https://api.test/orders' } } },
    'https://api.test/orders': {
      GET: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
    },
  },
  call: `return fetch('https://shop.test/orders')`,
  expect: [{ url: 'https://shop.test/orders', verdict: 'delivered' }],
});
