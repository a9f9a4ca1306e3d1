import { defineScenario } from '../scenario.ts';

// Same-site requests do not carry Sec-Fetch-Storage-Access: only the outcome tells the credentials mode.
export const scenario = defineScenario({
  id: 'wildcard-with-credentials-same-site',
  title: 'A wildcard for a call with cookies to a sister host',
  row: 'Credentials',
  page: 'https://shop.test',
  serve: { 'https://api.shop.test/basket': { GET: { headers: { 'Access-Control-Allow-Origin': '*' } } } },
  call: `return fetch('https://api.shop.test/basket', { credentials: 'include' })`,
  expect: [
    {
      url: 'https://api.shop.test/basket',
      verdict: 'cors',
      chromium: 'WildcardOriginNotAllowed',
      cause: 'allow-origin-wildcard-with-credentials',
      credentials: 'include',
    },
  ],
});
