import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'allowed-in-worker',
  title: 'A worker calls, and may',
  row: 'Innocent',
  page: 'https://shop.test',
  from: 'worker',
  serve: {
    'https://api.test/orders': {
      GET: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
    },
  },
  call: `return fetch('https://api.test/orders')`,
  expect: [{ url: 'https://api.test/orders', verdict: 'delivered' }],
});
