import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'target-address-space-asked-by-preflight',
  title: 'A frame names the wrong address space; the preflight passes, and the request would fail twice more',
  row: 'Only looks like CORS',
  ugly: true,
  page: 'https://shop.test',
  from: 'iframe',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: {
          'Access-Control-Allow-Origin': 'https://widget.test',
          'Access-Control-Allow-Credentials': 'true',
          'Access-Control-Allow-Methods': 'DELETE',
          Vary: 'Origin',
        },
      },
      DELETE: { headers: { 'Access-Control-Allow-Origin': '*' } },
    },
  },
  call: `return fetch('https://api.test/orders', {
    method: 'DELETE',
    credentials: 'include',
    targetAddressSpace: 'local',
  })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'DELETE',
      verdict: 'look-alike',
      chromium: 'InvalidLocalNetworkAccess',
      cause: 'target-address-space-mismatch',
    },
  ],
});
