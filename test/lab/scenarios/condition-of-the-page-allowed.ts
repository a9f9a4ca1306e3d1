import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'condition-of-the-page-allowed',
  title: 'The page asks with a condition of its own, and the 304 is allowed',
  row: 'Innocent',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': 'If-None-Match' },
      },
      GET: { status: 304, headers: { 'Access-Control-Allow-Origin': '*' } },
    },
  },
  call: `return fetch('https://api.test/orders', { headers: { 'If-None-Match': '"1"' } })`,
  expect: [{ url: 'https://api.test/orders', verdict: 'delivered' }],
});
