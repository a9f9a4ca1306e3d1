import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'put-unknown-behind-good-preflight',
  title: 'OPTIONS is answered well, and only PUT has no route',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: {
          'X-Powered-By': 'Express',
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Methods': 'GET,HEAD,PUT,PATCH,POST,DELETE',
          Vary: 'Origin',
        },
      },
      PUT: {
        status: 404,
        headers: { 'X-Powered-By': 'Express', 'Content-Type': 'text/html; charset=utf-8' },
        body: '<!DOCTYPE html><html lang="en"><head><title>Error</title></head><body><pre>Cannot PUT /orders</pre></body></html>',
      },
    },
  },
  call: `return fetch('https://api.test/orders', { method: 'PUT', body: 'one cup' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      without: ['options-not-routed', 'preflight-error-response'],
    },
  ],
});
