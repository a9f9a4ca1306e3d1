import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'wildcard-and-credentials-both-wrong',
  title: 'A wildcard, and the cookies forgotten on top',
  row: 'Credentials',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: { headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Credentials': 'false' } },
    },
  },
  call: `return fetch('https://api.test/orders', { credentials: 'include' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'WildcardOriginNotAllowed',
      cause: 'allow-origin-wildcard-with-credentials',
      credentials: 'include',
      next: ['allow-credentials-not-true'],
    },
  ],
});
