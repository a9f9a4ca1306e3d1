import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'local-network-access-behind-redirect',
  title: 'The own server redirects a public page to this machine, where nothing is allowed either',
  row: 'Only looks like CORS',
  ugly: true,
  page: 'https://shop.test',
  pageHeaders: { 'Content-Security-Policy': 'treat-as-public-address' },
  serve: {
    'https://shop.test/orders': { GET: { status: 302, headers: { Location: 'https://api.test/v2/orders' } } },
    'https://api.test/v2/orders': { GET: { status: 500 } },
  },
  call: `return fetch('https://shop.test/orders', { credentials: 'include' })`,
  expect: [
    {
      url: 'https://shop.test/orders',
      verdict: 'look-alike',
      chromium: 'LocalNetworkAccessPermissionDenied',
      cause: 'local-network-access',
    },
  ],
});
