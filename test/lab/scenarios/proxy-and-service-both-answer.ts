import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'proxy-and-service-both-answer',
  title: 'Express allows the page, and nginx in front of it adds `*` to every answer of its own host',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://app.test',
  serve: {
    'https://api.test/orders': {
      GET: {
        headers: {
          Server: 'nginx/1.26.2',
          'X-Powered-By': 'Express',
          'Access-Control-Allow-Origin': ['https://app.test', '*'],
          Vary: 'Origin',
          'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
        },
      },
    },
  },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'MultipleAllowOriginValues',
      cause: 'allow-origin-multiple',
      without: ['allow-origin-added-by-extension', 'origin-not-allow-listed'],
    },
  ],
});
