import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'redirect-to-url-with-credentials',
  title: 'The redirect has a user name and a password in it',
  row: 'Redirects',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: {
        status: 302,
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          Vary: 'Origin',
          Location: 'https://reader:secret@api.test/v2/orders',
        },
      },
    },
    'https://api.test/v2/orders': {
      GET: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
    },
  },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'RedirectContainsCredentials',
      cause: 'redirect-to-url-with-credentials',
      answers: 'incomplete',
    },
  ],
});
