import { defineScenario } from '../scenario.ts';

const vary = ['Origin', 'Access-Control-Request-Method', 'Access-Control-Request-Headers'];

// What rs/cors does: as soon as one of origin, method and headers is not on its lists, it says nothing at all.
export const scenario = defineScenario({
  id: 'rs-cors-and-patch',
  title: 'A Go server allows the page, and PATCH is not among its methods',
  row: 'Preflight not handled',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
    },
    'https://api.test/orders/7': {
      OPTIONS: {
        status: 204,
        headers: {
          Vary: vary,
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Methods': 'PUT',
          'Access-Control-Allow-Headers': 'content-type',
        },
      },
      PUT: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
    },
    'https://api.test/orders/8': {
      OPTIONS: { status: 204, headers: { Vary: vary } },
      PATCH: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
    },
  },
  call: `await readToEnd(await fetch('https://api.test/orders'));
  const json = { headers: { 'Content-Type': 'application/json' }, body: '{}' };
  await readToEnd(await fetch('https://api.test/orders/7', { method: 'PUT', ...json }));
  return fetch('https://api.test/orders/8', { method: 'PATCH', ...json })`,
  expect: [
    { url: 'https://api.test/orders', verdict: 'delivered' },
    { url: 'https://api.test/orders/7', method: 'PUT', verdict: 'delivered' },
    {
      url: 'https://api.test/orders/8',
      method: 'PATCH',
      verdict: 'cors',
      chromium: 'PreflightMissingAllowOriginHeader',
      cause: 'preflight-allow-origin-missing',
      root: 'method-or-header-refused-silently',
      sameHost: '3 other responses',
    },
  ],
});
