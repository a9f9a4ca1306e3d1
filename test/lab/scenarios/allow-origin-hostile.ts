import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'allow-origin-hostile',
  title: 'A header full of markup',
  row: 'No Access-Control-Allow-Origin',
  ugly: true,
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: {
        headers: {
          'Access-Control-Allow-Origin': '</code><img src=x onerror=alert(1)><script>alert(2)</script>',
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
      credentials: 'omit',
    },
  ],
});
