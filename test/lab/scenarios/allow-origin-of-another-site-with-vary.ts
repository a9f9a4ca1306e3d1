import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'allow-origin-of-another-site-with-vary',
  title: 'A cache keeps the answers of each site apart, and the server allows another one',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: {
        headers: {
          'Access-Control-Allow-Origin': 'https://partner.test',
          Age: '312',
          'X-Cache': 'HIT',
          'Cache-Control': 'max-age=600',
          Vary: 'Accept-Encoding, Origin',
        },
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
      without: ['allow-origin-from-cache'],
    },
  ],
});
