import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'preflight-wildcard-from-two-layers',
  title: 'Application and gateway both say `*`, and together they say nothing',
  row: 'Preflight not handled',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        headers: {
          'Access-Control-Allow-Origin': ['*', '*'],
          'Access-Control-Allow-Methods': ['*', '*'],
          'Access-Control-Allow-Headers': ['*', '*'],
        },
      },
      PUT: { headers: { 'Access-Control-Allow-Origin': ['*', '*'] } },
    },
  },
  call: `return sendXhr('PUT', 'https://api.test/orders', {
    headers: { 'Content-Type': 'application/json' },
    body: '{}',
  })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'PreflightMultipleAllowOriginValues',
      cause: 'preflight-allow-origin-multiple',
      next: [],
    },
  ],
});
