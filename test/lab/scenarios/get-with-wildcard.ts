import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'get-with-wildcard',
  title: 'A GET that anyone may make',
  row: 'Innocent',
  page: 'https://shop.test',
  serve: { 'https://api.test/orders': { GET: { headers: { 'Access-Control-Allow-Origin': '*' } } } },
  call: `return fetch('https://api.test/orders')`,
  expect: [{ url: 'https://api.test/orders', verdict: 'delivered', credentials: 'omit' }],
});
