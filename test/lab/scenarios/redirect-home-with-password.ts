import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'redirect-home-with-password',
  title: 'A login server sends the call home, with the user name in the address and no headers',
  row: 'Redirects',
  ugly: true,
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: {
          'Access-Control-Allow-Origin': '*',
          'Access-Control-Allow-Methods': '*',
          'Access-Control-Allow-Headers': '*',
        },
      },
      POST: {
        status: 303,
        headers: { 'Access-Control-Allow-Origin': '*', Location: 'https://reader@shop.test/welcome' },
      },
    },
    'https://shop.test/welcome': { GET: {} },
  },
  call: `return fetch('https://api.test/orders', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{}',
  })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'POST',
      verdict: 'cors',
      chromium: 'RedirectContainsCredentials',
      cause: 'redirect-to-url-with-credentials',
      next: [],
      credentials: 'omit',
      answers: 'incomplete',
    },
  ],
});
