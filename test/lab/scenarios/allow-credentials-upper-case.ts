import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'allow-credentials-upper-case',
  title: '`True` is not `true`',
  row: 'Credentials',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: {
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Credentials': 'True',
          Vary: 'Origin',
        },
      },
    },
  },
  call: `return fetch('https://api.test/orders', { credentials: 'include' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'InvalidAllowCredentials',
      cause: 'allow-credentials-not-true',
      credentials: 'include',
    },
  ],
});
