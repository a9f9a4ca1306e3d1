import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'blocked-by-content-security-policy',
  title: 'The page forbids itself the call',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  pageHeaders: { 'Content-Security-Policy': "connect-src 'self'" },
  serve: {
    'https://api.test/orders': {
      GET: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
    },
  },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'look-alike',
      cause: 'blocked-by-content-security-policy',
      seenBy: 'page',
    },
  ],
});
