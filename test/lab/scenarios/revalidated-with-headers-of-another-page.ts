import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'revalidated-with-headers-of-another-page',
  title: 'The answer is revalidated, and the 304 brings the headers of another page',
  row: 'No Access-Control-Allow-Origin',
  ugly: true,
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: ({ headers }) => ({
        status: headers['if-modified-since'] ? 304 : 200,
        headers: {
          'Access-Control-Allow-Origin': headers['if-modified-since']
            ? 'https://partner.test'
            : 'https://shop.test',
          Vary: 'Origin',
          'Cache-Control': 'no-cache',
          'Last-Modified': 'Sat, 21 Nov 2026 10:00:00 GMT',
        },
      }),
    },
  },
  call: `await readToEnd(await fetch('https://api.test/orders'));
  return fetch('https://api.test/orders');`,
  expect: [
    { url: 'https://api.test/orders', verdict: 'delivered' },
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'AllowOriginMismatch',
      cause: 'allow-origin-mismatch',
    },
  ],
});
