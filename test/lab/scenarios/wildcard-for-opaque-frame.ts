import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'wildcard-for-opaque-frame',
  title: 'A sandboxed frame calls what everyone may read',
  row: 'Innocent',
  page: 'https://shop.test',
  from: 'sandboxed-iframe',
  serve: { 'https://api.test/prices': { GET: { headers: { 'Access-Control-Allow-Origin': '*' } } } },
  call: `return fetch('https://api.test/prices')`,
  expect: [{ url: 'https://api.test/prices', verdict: 'delivered', without: ['null-origin-allowed'] }],
});
