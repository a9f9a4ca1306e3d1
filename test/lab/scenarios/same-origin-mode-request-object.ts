import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'same-origin-mode-request-object',
  title: 'The mode stands in a Request object, far from the call',
  row: 'Only looks like CORS',
  ugly: true,
  page: 'https://shop.test',
  serve: { 'https://api.test/orders': { '*': { headers: { 'Access-Control-Allow-Origin': '*' } } } },
  call: `const request = new Request('https://api.test/orders', { mode: 'same-origin', method: 'POST', body: '{}' });
    return fetch(request, { credentials: 'include', headers: { 'X-Tenant': 'a' } })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'POST',
      verdict: 'look-alike',
      seenBy: 'page',
      chromium: 'DisallowedByMode',
      cause: 'request-mode-same-origin',
      credentials: 'include',
    },
  ],
});
