import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'preflight-redirected-slash',
  title: 'The framework adds a slash, to preflights too',
  row: 'Preflight not handled',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': { '*': { status: 301, headers: { Location: 'https://api.test/orders/' } } },
    'https://api.test/orders/': {
      OPTIONS: {
        status: 204,
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Methods': 'PUT',
          Vary: 'Origin',
        },
      },
      PUT: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
    },
  },
  call: `return fetch('https://api.test/orders', { method: 'PUT', body: 'one cup' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'PreflightDisallowedRedirect',
      cause: 'preflight-redirected',
      root: 'redirect-of-trailing-slash',
      answers: 'incomplete',
    },
  ],
});
