import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'mux-knows-no-options',
  title: 'The mux of Go has patterns for GET and PUT, and 405 for all else',
  row: 'Preflight not handled',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 405,
        headers: {
          Allow: 'GET, HEAD, PUT',
          'Content-Type': 'text/plain; charset=utf-8',
          'X-Content-Type-Options': 'nosniff',
        },
        body: 'Method Not Allowed\n',
      },
      '*': { headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
    },
  },
  call: `await readToEnd(await fetch('https://api.test/orders'));
  return fetch('https://api.test/orders', { method: 'PUT', body: 'one cup' })`,
  expect: [
    { url: 'https://api.test/orders', verdict: 'delivered' },
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'PreflightMissingAllowOriginHeader',
      cause: 'preflight-allow-origin-missing',
      root: 'options-not-routed',
      sameHost: 'One other response',
    },
  ],
});
