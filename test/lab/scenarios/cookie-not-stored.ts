import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'cookie-not-stored',
  title: 'The API sets a Lax cookie, and is another site',
  row: 'Fails silently',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: {
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Credentials': 'true',
          Vary: 'Origin',
          'Set-Cookie': 'session=17; Path=/; Secure; HttpOnly; SameSite=Lax',
        },
      },
    },
  },
  call: `return fetch('https://api.test/orders', { credentials: 'include' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'delivered-with-notice',
      notices: ['cookie-not-stored'],
      credentials: 'include',
    },
  ],
});
