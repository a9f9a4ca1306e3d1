import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'allow-origin-of-another-site',
  title: 'A cache hands out the answer it got for another site',
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
      root: 'allow-origin-from-cache',
      credentials: 'omit',
    },
  ],
});
