import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'local-network-access-insecure-xhr',
  title: 'A public page without https calls this machine over https',
  row: 'Only looks like CORS',
  page: 'http://shop.test',
  pageHeaders: { 'Content-Security-Policy': 'treat-as-public-address' },
  serve: {
    'https://api.test/orders': {
      GET: { headers: { 'Access-Control-Allow-Origin': '*' } },
    },
  },
  call: `return sendXhr('GET', 'https://api.test/orders', { withCredentials: true })`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'look-alike',
      chromium: 'InsecureLocalNetwork',
      cause: 'local-network-access',
    },
  ],
});
