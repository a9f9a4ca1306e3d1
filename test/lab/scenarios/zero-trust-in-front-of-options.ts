import { defineScenario } from '../scenario.ts';

const cloudflare = { Server: 'cloudflare', 'CF-RAY': '9a1d2f3b4c5e6f72-FRA' };
const page = { ...cloudflare, 'Content-Type': 'text/html' };

export const scenario = defineScenario({
  id: 'zero-trust-in-front-of-options',
  row: 'Preflight not handled',
  title: 'Cloudflare Access asks the preflight who it is',
  page: 'https://app.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 403,
        headers: {
          ...page,
          'cf-access-aud': '4f2b8c1d9e7a6035f1c4',
          'cf-access-domain': 'api.test',
          'Cache-Control': 'private, max-age=0, no-store',
        },
        body: '<html><head><title>Error ・ Cloudflare Access</title></head></html>',
      },
    },
    // Not every refusal of the gate says whose it is.
    'https://api.test/users': {
      OPTIONS: { status: 403, headers: page, body: '<h1>Forbidden</h1>' },
    },
    // The server behind Cloudflare refused this one.
    'https://api.test/basket': {
      OPTIONS: {
        status: 403,
        headers: { ...page, 'cf-cache-status': 'DYNAMIC' },
        body: '<h1>Forbidden</h1>',
      },
    },
  },
  call: `
    const put = (url) => fetch(url, { method: 'PUT', body: 'one', credentials: 'include' });
    await put('https://api.test/basket').catch(() => null);
    await put('https://api.test/users').catch(() => null);
    await put('https://api.test/orders');
  `,
  expect: [
    {
      url: 'https://api.test/basket',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'PreflightMissingAllowOriginHeader',
      cause: 'preflight-allow-origin-missing',
      without: ['access-gate-before-preflight'],
    },
    {
      url: 'https://api.test/users',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'PreflightMissingAllowOriginHeader',
      cause: 'preflight-allow-origin-missing',
      root: 'access-gate-before-preflight',
    },
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'PreflightMissingAllowOriginHeader',
      cause: 'preflight-allow-origin-missing',
      root: 'access-gate-before-preflight',
    },
  ],
});
