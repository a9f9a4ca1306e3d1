import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'server-error-without-allow-origin',
  title: 'The service crashes before its CORS middleware',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: {
        status: 500,
        headers: { 'X-Powered-By': 'Express' },
        body: '{"error":"Cannot read properties of undefined"}',
      },
    },
  },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'server-error-without-allow-origin',
    },
  ],
  firefox: true,
});
