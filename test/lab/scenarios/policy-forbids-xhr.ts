import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'policy-forbids-xhr',
  title: 'The page forbids itself an XMLHttpRequest',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  pageHeaders: { 'Content-Security-Policy': "connect-src 'self'" },
  serve: { 'https://api.test/orders': { '*': { headers: { 'Access-Control-Allow-Origin': '*' } } } },
  call: `return sendXhr('POST', 'https://api.test/orders', { withCredentials: true, body: 'a=1' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'POST',
      verdict: 'look-alike',
      cause: 'blocked-by-content-security-policy',
      networkError: '',
      credentials: 'include',
      seenBy: 'devtools',
      onlyPageTells: true,
    },
  ],
});
