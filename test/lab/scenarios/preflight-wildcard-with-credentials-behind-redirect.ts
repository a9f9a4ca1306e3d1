import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'preflight-wildcard-with-credentials-behind-redirect',
  title: 'Behind a redirect to another server the wildcards begin, and the call brings cookies and a token',
  row: 'Credentials',
  ugly: true,
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Credentials': 'true',
          'Access-Control-Allow-Methods': 'PUT',
          'Access-Control-Allow-Headers': 'authorization, content-type',
          Vary: 'Origin',
        },
      },
      PUT: {
        status: 307,
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Credentials': 'true',
          Vary: 'Origin',
          Location: 'https://api.test/v2/orders',
        },
      },
    },
    'https://api.test/v2/orders': {
      OPTIONS: {
        headers: {
          'Access-Control-Allow-Origin': ' * ',
          'Access-Control-Allow-Credentials': 'true',
          'Access-Control-Allow-Methods': '*',
          'Access-Control-Allow-Headers': '*',
        },
      },
      PUT: { headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Credentials': 'true' } },
    },
  },
  call: `return fetch('https://api.test/orders', {
    method: 'PUT',
    credentials: 'include',
    headers: { Authorization: 'Bearer abc', 'Content-Type': 'application/json' },
    body: '{}',
  })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'PreflightWildcardOriginNotAllowed',
      cause: 'preflight-allow-origin-wildcard-with-credentials',
      next: ['allow-methods-wildcard-with-credentials', 'allow-headers-wildcard-with-credentials'],
      credentials: 'include',
    },
  ],
});
