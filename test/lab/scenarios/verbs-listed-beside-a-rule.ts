import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'verbs-listed-beside-a-rule',
  title: 'The application lists its verbs and says that the answer depends on the origin',
  row: 'Preflight not handled',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 200,
        headers: {
          Allow: 'GET, PUT',
          Server: 'Microsoft-IIS/10.0',
          Vary: 'Origin',
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
      without: ['options-answered-by-server', 'options-swallowed-by-gateway'],
    },
  ],
});
