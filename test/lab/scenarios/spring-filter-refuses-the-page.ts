import { defineScenario } from '../scenario.ts';

// The CORS filter of Spring knows what a preflight is: its 403 is no login, and says so by what it varies.
export const scenario = defineScenario({
  id: 'spring-filter-refuses-the-page',
  title: 'The CORS filter of Spring does not know the origin, and answers 403 itself',
  row: 'Preflight not handled',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 403,
        headers: {
          Vary: ['Origin', 'Access-Control-Request-Method', 'Access-Control-Request-Headers'],
          'Content-Type': 'text/plain;charset=UTF-8',
        },
        body: 'Invalid CORS request',
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
      chromium: 'PreflightMissingAllowOriginHeader',
      cause: 'preflight-allow-origin-missing',
      root: 'preflight-error-response',
      without: ['authentication-before-preflight', 'options-not-routed'],
    },
  ],
});
