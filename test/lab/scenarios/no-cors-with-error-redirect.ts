import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'no-cors-with-error-redirect',
  title: 'A Request object that follows no redirect, sent without CORS',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: { 'https://api.test/orders': { '*': { headers: { 'Access-Control-Allow-Origin': '*' } } } },
  call: `const request = new Request('https://api.test/orders', { redirect: 'error', method: 'POST', body: 'a=1' });
    return fetch(request, { mode: 'no-cors' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'POST',
      verdict: 'look-alike',
      seenBy: 'page',
      chromium: 'NoCorsRedirectModeNotFollow',
      cause: 'no-cors-redirect-mode',
    },
  ],
});
