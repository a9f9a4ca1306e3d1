import { defineScenario } from '../scenario.ts';

// The policy is looked at before the mode.
export const scenario = defineScenario({
  id: 'policy-forbids-same-origin-mode',
  title: 'The page forbids itself a call that its mode forbids as well',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  pageHeaders: { 'Content-Security-Policy': "connect-src 'self'" },
  serve: { 'https://api.test/orders': { '*': { headers: { 'Access-Control-Allow-Origin': '*' } } } },
  call: `return fetch('https://api.test/orders', { mode: 'same-origin' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'look-alike',
      seenBy: 'page',
      cause: 'blocked-by-content-security-policy',
    },
  ],
});
