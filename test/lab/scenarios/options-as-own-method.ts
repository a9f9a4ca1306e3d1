import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'options-as-own-method',
  title: 'OPTIONS as the page’s own method is asked for like any other',
  row: 'Methods not allowed',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      PREFLIGHT: { status: 204, headers: { 'Access-Control-Allow-Origin': '*' } },
      OPTIONS: { headers: { Allow: 'GET, POST' } },
    },
  },
  call: `return fetch('https://api.test/orders', { method: 'OPTIONS' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'OPTIONS',
      verdict: 'cors',
      chromium: 'MethodDisallowedByPreflightResponse',
      cause: 'method-not-allowed',
    },
  ],
});
