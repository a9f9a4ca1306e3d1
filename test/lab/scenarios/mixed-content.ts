import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'mixed-content',
  title: 'An https page calls http',
  row: 'Mixed content',
  page: 'https://shop.test',
  serve: { 'http://api.test/orders': { GET: { headers: { 'Access-Control-Allow-Origin': '*' } } } },
  call: `return fetch('http://api.test/orders')`,
  expect: [
    {
      url: 'http://api.test/orders',
      verdict: 'look-alike',
      cause: 'mixed-content',
      networkError: '',
      seenBy: 'devtools',
    },
  ],
});
