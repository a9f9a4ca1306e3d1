import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'error-page-for-one-site-only',
  row: 'No Access-Control-Allow-Origin',
  title: 'A server error that allows another site than the one that asks',
  page: 'https://app.test',
  serve: {
    'https://api.test/orders': {
      GET: {
        status: 500,
        headers: { server: 'Kestrel', 'access-control-allow-origin': 'https://shop.test', vary: 'Origin' },
      },
    },
  },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'AllowOriginMismatch',
      cause: 'allow-origin-mismatch',
      without: ['server-error-without-allow-origin', 'error-response-without-allow-origin'],
    },
  ],
});
