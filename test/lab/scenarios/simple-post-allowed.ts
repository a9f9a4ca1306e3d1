import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'simple-post-allowed',
  title: 'A form post needs no preflight',
  row: 'Innocent',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      POST: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
    },
  },
  call: `return fetch('https://api.test/orders', { method: 'POST', body: new URLSearchParams({ cup: '1' }) })`,
  expect: [{ url: 'https://api.test/orders', method: 'POST', verdict: 'delivered' }],
});
