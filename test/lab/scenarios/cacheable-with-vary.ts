import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'cacheable-with-vary',
  title: 'The answer may be cached, names one origin, and tells caches so',
  row: 'Innocent',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: {
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Cache-Control': 'public, max-age=600',
          Vary: 'Accept-Encoding, origin',
        },
      },
    },
  },
  call: `return fetch('https://api.test/orders')`,
  expect: [{ url: 'https://api.test/orders', verdict: 'delivered', without: ['vary-origin-missing'] }],
});
