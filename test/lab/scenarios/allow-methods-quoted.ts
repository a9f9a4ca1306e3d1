import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'allow-methods-quoted',
  title: 'The allowed methods stand in quotation marks',
  row: 'Methods not allowed',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders/17': {
      OPTIONS: {
        status: 204,
        headers: {
          'Access-Control-Allow-Origin': '*',
          'Access-Control-Allow-Methods': '"GET, POST, DELETE"',
        },
      },
      DELETE: { headers: { 'Access-Control-Allow-Origin': '*' } },
    },
  },
  call: `return sendXhr('DELETE', 'https://api.test/orders/17')`,
  expect: [
    {
      url: 'https://api.test/orders/17',
      method: 'DELETE',
      verdict: 'cors',
      chromium: 'InvalidAllowMethodsPreflightResponse',
      cause: 'allow-methods-unparsable',
      next: [],
    },
  ],
});
