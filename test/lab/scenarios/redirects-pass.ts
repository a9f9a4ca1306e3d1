import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'redirects-pass',
  title: 'Two redirects across hosts, everything allowed',
  row: 'Innocent',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: {
        status: 302,
        headers: { 'Access-Control-Allow-Origin': '*', Location: 'https://storage.test/orders' },
      },
    },
    'https://storage.test/orders': {
      GET: {
        status: 307,
        headers: { 'Access-Control-Allow-Origin': '*', Location: 'https://cdn.test/orders.json' },
      },
    },
    'https://cdn.test/orders.json': { GET: { headers: { 'Access-Control-Allow-Origin': '*' } } },
  },
  call: `return fetch('https://api.test/orders')`,
  expect: [{ url: 'https://api.test/orders', verdict: 'delivered', credentials: 'omit' }],
});
