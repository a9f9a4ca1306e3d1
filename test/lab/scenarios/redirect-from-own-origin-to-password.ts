import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'redirect-from-own-origin-to-password',
  title: 'The own server redirects to another one with a password in the address',
  row: 'Redirects',
  page: 'https://shop.test',
  serve: {
    'https://shop.test/orders': {
      GET: { status: 302, headers: { Location: 'https://:secret@api.test/v2/orders' } },
    },
    'https://api.test/v2/orders': {
      GET: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
    },
  },
  call: `return fetch('https://shop.test/orders')`,
  expect: [
    {
      url: 'https://shop.test/orders',
      verdict: 'cors',
      chromium: 'RedirectContainsCredentials',
      cause: 'redirect-to-url-with-credentials',
      next: [],
      answers: 'incomplete',
    },
  ],
});
