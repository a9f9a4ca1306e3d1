import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'too-many-requests-without-allow-origin',
  title: 'The gateway limits the rate, without CORS headers',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': { GET: { status: 429, headers: { Server: 'nginx', 'Retry-After': '30' } } },
  },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'rate-limit-reached',
    },
  ],
});
