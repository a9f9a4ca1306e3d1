import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'same-origin-mode-redirected',
  title: 'An own URL that redirects to another origin, for a call that wants its own only',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: {
    'https://shop.test/orders': { GET: { status: 302, headers: { Location: 'https://api.test/orders' } } },
    'https://api.test/orders': { GET: { headers: { 'Access-Control-Allow-Origin': '*' } } },
  },
  call: `return fetch('https://shop.test/orders', { mode: 'same-origin' })`,
  expect: [
    {
      url: 'https://shop.test/orders',
      verdict: 'look-alike',
      networkError: 'net::ERR_ABORTED',
      onlyPageTells: true,
      cause: 'request-mode-same-origin',
    },
  ],
});
