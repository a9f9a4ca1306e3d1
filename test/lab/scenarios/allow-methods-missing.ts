import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'allow-methods-missing',
  title: 'No list of methods at all',
  row: 'Methods not allowed',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' },
      },
      DELETE: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
    },
  },
  call: `return fetch('https://api.test/orders', { method: 'DELETE' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'DELETE',
      verdict: 'cors',
      chromium: 'MethodDisallowedByPreflightResponse',
      cause: 'method-not-allowed',
    },
  ],
});
