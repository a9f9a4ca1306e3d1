import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'wildcard-with-credentials-xhr',
  title: '`withCredentials` and a wildcard',
  row: 'Credentials',
  page: 'https://shop.test',
  serve: { 'https://api.test/orders': { GET: { headers: { 'Access-Control-Allow-Origin': '*' } } } },
  call: `return sendXhr('GET', 'https://api.test/orders', { withCredentials: true })`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'WildcardOriginNotAllowed',
      cause: 'allow-origin-wildcard-with-credentials',
      credentials: 'include',
    },
  ],
});
