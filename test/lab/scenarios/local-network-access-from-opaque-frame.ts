import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'local-network-access-from-opaque-frame',
  title: 'A sandboxed frame of a public page calls this machine with cookies',
  row: 'Only looks like CORS',
  ugly: true,
  page: 'https://shop.test',
  from: 'sandboxed-iframe',
  pageHeaders: { 'Content-Security-Policy': 'treat-as-public-address' },
  serve: {
    'https://api.test/orders': {
      GET: { headers: { 'Access-Control-Allow-Origin': '*' } },
    },
  },
  call: `return fetch('https://api.test/orders', { credentials: 'include' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'look-alike',
      chromium: 'LocalNetworkAccessPermissionDenied',
      cause: 'local-network-access',
    },
  ],
});
