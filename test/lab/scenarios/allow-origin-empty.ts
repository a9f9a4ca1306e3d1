import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'allow-origin-empty',
  title: 'The header is there and empty',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: { 'https://api.test/orders': { GET: { headers: { 'Access-Control-Allow-Origin': '' } } } },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'InvalidAllowOriginValue',
      cause: 'allow-origin-invalid',
      credentials: 'omit',
    },
  ],
});
