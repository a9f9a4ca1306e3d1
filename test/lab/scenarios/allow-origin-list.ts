import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'allow-origin-list',
  title: 'A list of origins in one header',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test, https://admin.shop.test' } },
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
