import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'wildcard-with-credentials',
  title: 'A wildcard for a call with cookies',
  row: 'Credentials',
  page: 'https://shop.test',
  serve: { 'https://api.test/orders': { GET: { headers: { 'Access-Control-Allow-Origin': '*' } } } },
  call: `return fetch('https://api.test/orders', { credentials: 'include' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'WildcardOriginNotAllowed',
      cause: 'allow-origin-wildcard-with-credentials',
      credentials: 'include',
    },
  ],
  firefox: true,
});
