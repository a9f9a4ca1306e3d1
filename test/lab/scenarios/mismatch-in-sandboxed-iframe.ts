import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'mismatch-in-sandboxed-iframe',
  title: 'A sandboxed frame calls, which has no origin',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  from: 'sandboxed-iframe',
  serve: {
    'https://api.test/orders': {
      GET: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
    },
  },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'AllowOriginMismatch',
      cause: 'allow-origin-mismatch',
      root: 'origin-opaque',
    },
  ],
});
