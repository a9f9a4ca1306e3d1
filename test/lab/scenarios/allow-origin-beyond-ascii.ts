import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'allow-origin-beyond-ascii',
  title:
    'Behind a redirect the origin is in typographic quotation marks, and beside it a header says `*` too late',
  row: 'No Access-Control-Allow-Origin',
  ugly: true,
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: {
        status: 301,
        headers: { 'Access-Control-Allow-Origin': '*', Location: 'https://api.test/v2/orders' },
      },
    },
    'https://api.test/v2/orders': {
      GET: {
        status: 404,
        headers: {
          'access-control-allow-origin': Buffer.from('\u2018https://shop.test\u2019').toString('latin1'),
          'Access-Control-Allowed-Origin': '*',
        },
      },
    },
  },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'InvalidAllowOriginValue',
      cause: 'allow-origin-invalid',
      next: [],
      credentials: 'omit',
    },
  ],
});
