import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'allow-credentials-lost-behind-redirect',
  title:
    'The first server allows credentials, the one it redirects to forgot them, and the caller is a widget',
  row: 'Credentials',
  ugly: true,
  page: 'https://shop.test',
  from: 'iframe',
  serve: {
    'https://api.test/orders': {
      GET: {
        status: 302,
        headers: {
          'Access-Control-Allow-Origin': 'https://widget.test',
          'Access-Control-Allow-Credentials': 'true',
          Vary: 'Origin',
          Location: 'https://api.test/v2/orders',
        },
      },
    },
    'https://api.test/v2/orders': {
      GET: { headers: { 'Access-Control-Allow-Origin': 'https://widget.test', Vary: 'Origin' } },
    },
  },
  call: `return fetch('https://api.test/orders', { credentials: 'include' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'InvalidAllowCredentials',
      cause: 'allow-credentials-not-true',
      next: [],
      credentials: 'include',
    },
  ],
});
