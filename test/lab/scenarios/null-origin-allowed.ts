import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'null-origin-allowed',
  title: 'Every sandboxed page of the world is allowed',
  row: 'Fails silently',
  page: 'https://shop.test',
  pageHeaders: { 'Content-Security-Policy': 'sandbox allow-scripts' },
  serve: { 'https://api.test/orders': { GET: { headers: { 'Access-Control-Allow-Origin': 'null' } } } },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    { url: 'https://api.test/orders', verdict: 'delivered-with-notice', notices: ['null-origin-allowed'] },
  ],
});
