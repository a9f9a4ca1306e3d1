import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'preflight-allow-credentials-and-all-else-wrong',
  title: 'Doubled credentials on a 404, wildcards that are none, and the answer behind it forgets them too',
  row: 'Credentials',
  ugly: true,
  page: 'https://shop.test',
  from: 'service-worker',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 404,
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Credentials': ['TRUE', 'true'],
          'Access-Control-Allow-Methods': '*',
          'Access-Control-Allow-Headers': '*',
        },
      },
      PUT: { headers: { 'Access-Control-Allow-Origin': '*' } },
    },
  },
  call: `return fetch('https://api.test/orders', {
    method: 'PUT',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: '{}',
  })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'PreflightInvalidAllowCredentials',
      cause: 'preflight-allow-credentials-not-true',
      ambiguous: true,
    },
  ],
});
