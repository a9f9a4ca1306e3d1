import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'local-network-access-insecure',
  title: 'A public page without https calls this machine',
  row: 'Only looks like CORS',
  page: 'http://shop.test',
  pageHeaders: { 'Content-Security-Policy': 'treat-as-public-address' },
  serve: {
    'http://api.test/orders': { GET: { headers: { 'Access-Control-Allow-Origin': '*' } } },
  },
  call: `return fetch('http://api.test/orders')`,
  expect: [
    {
      url: 'http://api.test/orders',
      verdict: 'look-alike',
      chromium: 'InsecureLocalNetwork',
      cause: 'local-network-access',
    },
  ],
});
