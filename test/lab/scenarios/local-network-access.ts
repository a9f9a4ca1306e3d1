import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'local-network-access',
  title: 'A public page calls this machine',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  pageHeaders: { 'Content-Security-Policy': 'treat-as-public-address' },
  serve: {
    'https://api.test/orders': {
      GET: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
    },
  },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'look-alike',
      chromium: 'LocalNetworkAccessPermissionDenied',
      cause: 'local-network-access',
    },
  ],
});
