import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'kong-asks-for-a-key',
  title: 'The key-auth plugin of Kong wants its key from a preflight too',
  row: 'Preflight not handled',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 401,
        headers: {
          'Content-Type': 'application/json; charset=utf-8',
          'WWW-Authenticate': 'Key realm="kong"',
          'X-Kong-Response-Latency': '1',
          Server: 'kong/2.8.1',
        },
        body: '{\n  "message":"No API key found in request"\n}',
      },
      GET: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
    },
  },
  call: `return fetch('https://api.test/orders', { headers: { apikey: 'k-17' } })`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'PreflightMissingAllowOriginHeader',
      cause: 'preflight-allow-origin-missing',
      root: 'authentication-before-preflight',
    },
  ],
});
