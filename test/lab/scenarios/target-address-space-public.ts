import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'target-address-space-public',
  title: 'The call says that the server is public, and it is on this machine',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': { GET: { headers: { 'Access-Control-Allow-Origin': '*' } } },
  },
  call: `return fetch('https://api.test/orders', { targetAddressSpace: 'public' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'look-alike',
      chromium: 'InvalidLocalNetworkAccess',
      cause: 'target-address-space-mismatch',
    },
  ],
});
