import { defineScenario } from '../scenario.ts';

// The browser asked for the 304 by itself, and checks the stored answer instead.
export const scenario = defineScenario({
  id: 'revalidated-without-headers',
  title: 'The answer is revalidated, and the 304 has no headers of its own',
  row: 'Innocent',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: ({ headers }) =>
        headers['if-modified-since']
          ? {
              status: 304,
              headers: { 'Cache-Control': 'no-cache', 'Last-Modified': 'Sat, 21 Nov 2026 10:00:00 GMT' },
            }
          : {
              headers: {
                'Access-Control-Allow-Origin': 'https://shop.test',
                'Cache-Control': 'no-cache',
                'Last-Modified': 'Sat, 21 Nov 2026 10:00:00 GMT',
                Vary: 'Origin',
              },
            },
    },
  },
  call: `await readToEnd(await fetch('https://api.test/orders'));
  return fetch('https://api.test/orders');`,
  expect: [
    { url: 'https://api.test/orders', verdict: 'delivered' },
    { url: 'https://api.test/orders', verdict: 'delivered' },
  ],
});
