import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'redirect-refused-without-headers',
  title: 'The page asked for no redirects, and the redirect is not allowed either',
  row: 'Redirects',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': { GET: { status: 302, headers: { Location: 'https://api.test/v2/orders' } } },
    'https://api.test/v2/orders': {
      GET: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
    },
  },
  call: `return fetch('https://api.test/orders', { redirect: 'error' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'redirect-without-allow-origin',
      answers: 'incomplete',
    },
  ],
});
