import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'allow-headers-quoted',
  title: 'The allowed headers are a JSON array',
  row: 'Headers not allowed',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: {
          'Access-Control-Allow-Origin': '*',
          'Access-Control-Allow-Methods': '*',
          'Access-Control-Allow-Headers': '["Content-Type", "X-Request-Id"]',
        },
      },
      POST: { headers: { 'Access-Control-Allow-Origin': '*' } },
    },
  },
  call: `return sendXhr('POST', 'https://api.test/orders', {
    headers: { 'Content-Type': 'application/json', 'X-Request-Id': '17' },
    body: '{}',
  })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'POST',
      verdict: 'cors',
      chromium: 'InvalidAllowHeadersPreflightResponse',
      cause: 'allow-headers-unparsable',
      next: [],
      credentials: 'unknown',
    },
  ],
});
