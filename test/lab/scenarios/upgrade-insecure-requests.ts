import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'upgrade-insecure-requests',
  title: 'The page upgrades its calls to https, where nothing is allowed',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  pageHeaders: { 'Content-Security-Policy': 'upgrade-insecure-requests' },
  serve: {
    'https://api.test/orders': { GET: {} },
  },
  call: `return fetch('http://api.test:HTTPS/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
    },
  ],
});
