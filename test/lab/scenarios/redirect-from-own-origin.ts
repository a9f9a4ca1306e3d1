import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'redirect-from-own-origin',
  title: 'The page calls its own server, which redirects to another',
  row: 'Redirects',
  page: 'https://shop.test',
  serve: {
    'https://shop.test/orders': { GET: { status: 307, headers: { Location: 'https://api.test/orders' } } },
    'https://api.test/orders': { GET: {} },
  },
  call: `return fetch('https://shop.test/orders')`,
  expect: [
    {
      url: 'https://shop.test/orders',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
    },
  ],
});
