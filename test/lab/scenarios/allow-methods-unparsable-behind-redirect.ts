import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'allow-methods-unparsable-behind-redirect',
  title:
    'Behind a redirect, one layer lists the methods with semicolons and the other leaves the headers out',
  row: 'Methods not allowed',
  ugly: true,
  page: 'https://shop.test',
  from: 'worker',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Methods': 'PATCH',
          'Access-Control-Allow-Headers': 'Content-Type',
          Vary: 'Origin',
        },
      },
      PATCH: {
        status: 308,
        headers: { 'Access-Control-Allow-Origin': '*', Location: 'https://api.test/v2/orders' },
      },
    },
    'https://api.test/v2/orders': {
      OPTIONS: {
        headers: {
          'Access-Control-Allow-Origin': '*',
          'Access-Control-Allow-Methods': ['GET,,PATCH', 'GET; PATCH'],
        },
      },
      PATCH: { headers: { 'Access-Control-Allow-Origin': '*' } },
    },
  },
  call: `return fetch('https://api.test/orders', {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json' },
    body: '{}',
  })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'PATCH',
      verdict: 'cors',
      chromium: 'InvalidAllowMethodsPreflightResponse',
      cause: 'allow-methods-unparsable',
      next: ['request-header-not-allowed'],
      credentials: 'omit',
    },
  ],
});
