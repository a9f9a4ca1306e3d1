import { defineScenario } from '../scenario.ts';

// The request would be redirected like its preflight, and after that its Origin is null.
export const scenario = defineScenario({
  id: 'preflight-redirected-to-https',
  title: 'http is redirected to https, and preflights with it',
  row: 'Preflight not handled',
  page: 'http://shop.test',
  serve: {
    'http://api.test/orders': {
      '*': {
        status: 308,
        headers: {
          'Access-Control-Allow-Origin': 'http://shop.test',
          Vary: 'Origin',
          Location: 'https://api.test/orders',
        },
      },
    },
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: { 'Access-Control-Allow-Origin': 'http://shop.test', 'Access-Control-Allow-Methods': 'PUT' },
      },
      PUT: { headers: { 'Access-Control-Allow-Origin': 'http://shop.test' } },
    },
  },
  call: `return fetch('http://api.test/orders', { method: 'PUT', body: 'one cup' })`,
  expect: [
    {
      url: 'http://api.test/orders',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'PreflightDisallowedRedirect',
      firefox: 'CORSExternalRedirectNotAllowed',
      cause: 'preflight-redirected',
      root: 'redirect-to-https',
      answers: 'incomplete',
    },
  ],
  firefox: true,
});
