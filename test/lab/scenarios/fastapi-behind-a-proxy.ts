import { defineScenario } from '../scenario.ts';

// The application behind the proxy does not know that it was called by https, and the router comes before the middleware.
export const scenario = defineScenario({
  id: 'fastapi-behind-a-proxy',
  title: 'FastAPI has its route at /orders/, and sends the preflight there by http',
  row: 'Preflight not handled',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      '*': {
        status: 307,
        headers: { Server: 'uvicorn', 'Content-Length': '0', Location: 'http://api.test/orders/' },
      },
    },
    'https://api.test/orders/': {
      OPTIONS: {
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Methods': 'POST',
          'Access-Control-Allow-Headers': 'content-type',
        },
      },
      POST: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test' } },
    },
  },
  call: `return fetch('https://api.test/orders', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{"cups":1}',
  })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'POST',
      verdict: 'cors',
      chromium: 'PreflightDisallowedRedirect',
      cause: 'preflight-redirected',
      root: 'redirect-of-trailing-slash',
      answers: 'incomplete',
    },
  ],
});
