import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'condition-of-the-page-without-headers',
  title: 'The page asks with a condition of its own, and the 304 has no headers',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': 'If-None-Match' },
      },
      GET: { status: 304 },
    },
  },
  call: `return fetch('https://api.test/orders', { headers: { 'If-None-Match': '"1"' } })`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      next: [],
    },
  ],
});
