import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'redirect-without-allow-origin',
  title: 'The redirect itself carries no CORS headers',
  row: 'Redirects',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': { GET: { status: 301, headers: { Location: 'https://api.test/v2/orders' } } },
    'https://api.test/v2/orders': {
      GET: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
    },
  },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'redirect-without-allow-origin',
      answers: 'incomplete',
    },
  ],
  firefox: true,
});
