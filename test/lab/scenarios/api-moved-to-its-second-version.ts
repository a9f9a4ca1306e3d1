import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'api-moved-to-its-second-version',
  title: 'The old version of an API sends preflights on to the new one',
  row: 'Preflight not handled',
  page: 'https://shop.test',
  serve: {
    'https://api.test/v1/orders': {
      '*': { status: 308, headers: { Server: 'nginx', Location: 'https://api.test/v2/orders' } },
    },
    'https://api.test/v2/orders': {
      '*': { headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': 'PUT' } },
    },
  },
  call: `return fetch('https://api.test/v1/orders', { method: 'PUT', body: 'one cup' })`,
  expect: [
    {
      url: 'https://api.test/v1/orders',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'PreflightDisallowedRedirect',
      cause: 'preflight-redirected',
      without: [
        'redirect-of-trailing-slash',
        'redirect-to-https',
        'redirect-to-other-host',
        'redirect-to-bucket-region',
      ],
      answers: 'incomplete',
    },
  ],
});
