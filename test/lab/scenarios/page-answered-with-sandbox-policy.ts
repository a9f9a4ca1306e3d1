import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'page-answered-with-sandbox-policy',
  title: 'A page whose own policy puts it into a sandbox calls its API',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://reports.test',
  pageHeaders: { 'Content-Security-Policy': 'sandbox allow-scripts' },
  serve: {
    'https://api.test/orders': {
      GET: { headers: { 'Access-Control-Allow-Origin': 'https://reports.test', Vary: 'Origin' } },
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
