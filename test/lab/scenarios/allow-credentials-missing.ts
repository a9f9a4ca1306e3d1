import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'allow-credentials-missing',
  title: 'The origin is allowed, its cookies are not',
  row: 'Credentials',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
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
  firefox: true,
});
