import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'missing-in-iframe',
  title: 'An embedded widget calls, not the page',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  from: 'iframe',
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
    },
  ],
});
