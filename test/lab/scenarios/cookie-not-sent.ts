import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'cookie-not-sent',
  title: 'The API wants a cookie that this page never sends',
  row: 'Fails silently',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: {
        status: 401,
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Credentials': 'true',
          Vary: 'Origin',
        },
        body: '{"error":"no session"}',
      },
    },
  },
  call: `return fetch('https://api.test/orders', { credentials: 'include' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'delivered-with-notice',
      notices: ['cookie-not-sent'],
      credentials: 'include',
    },
  ],
});
