import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'redirect-manual-without-allow-origin',
  title: 'Even a redirect that is not followed must allow the page',
  row: 'Redirects',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': { GET: { status: 302, headers: { Location: 'https://api.test/v2/orders' } } },
  },
  call: `return fetch('https://api.test/orders', { redirect: 'manual' })`,
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
