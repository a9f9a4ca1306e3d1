import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'iis-lists-its-verbs',
  title: 'IIS answers OPTIONS with its own list of verbs, before the application is asked',
  row: 'Preflight not handled',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 200,
        headers: {
          Allow: 'OPTIONS, TRACE, GET, HEAD, POST',
          Server: 'Microsoft-IIS/10.0',
          Public: 'OPTIONS, TRACE, GET, HEAD, POST',
          'X-Powered-By': 'ASP.NET',
          'Content-Length': '0',
        },
        body: '',
      },
      PUT: {
        headers: {
          Server: 'Microsoft-IIS/10.0',
          'Access-Control-Allow-Origin': 'https://shop.test',
          Vary: 'Origin',
        },
      },
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
      root: 'options-answered-by-server',
    },
  ],
});
