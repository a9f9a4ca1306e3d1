import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'blocked-by-opaque-response-blocking',
  title: 'A script tag that gets JSON',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: { headers: { 'X-Content-Type-Options': 'nosniff' }, body: '[{"id":1042}]' },
    },
  },
  call: `return loadImage('https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'look-alike',
      cause: 'blocked-by-opaque-response-blocking',
      networkError: 'net::ERR_BLOCKED_BY_ORB',
    },
  ],
});
