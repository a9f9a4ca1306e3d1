import { defineScenario } from '../scenario.ts';

// Each call takes longer than its permission is kept.
export const scenario = defineScenario({
  id: 'permission-for-one-second',
  title: 'The server lets a browser keep its permission for a second, and is slow',
  row: 'Fails silently',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Methods': 'PUT',
          'Access-Control-Max-Age': '1',
          Vary: 'Origin',
        },
      },
      PUT: {
        thinksFor: 1100,
        headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' },
      },
    },
  },
  call: `for (let cups = 0; cups < 5; cups += 1) {
    await readToEnd(await fetch('https://api.test/orders', { method: 'PUT', body: String(cups) }));
  }`,
  expect: [
    ...Array.from({ length: 4 }, () => ({
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'delivered' as const,
      without: ['preflight-before-every-request'],
    })),
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'delivered-with-notice',
      notices: ['preflight-before-every-request'],
    },
  ],
});
