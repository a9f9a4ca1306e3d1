import { defineScenario } from '../scenario.ts';

const cloudflare = { Server: 'cloudflare', 'CF-RAY': '9a1d2f3b4c5e6f70-FRA' };

export const scenario = defineScenario({
  id: 'cloudflare-finds-nobody-at-home',
  row: 'No Access-Control-Allow-Origin',
  title: 'The web server behind Cloudflare is down',
  page: 'https://app.test',
  serve: {
    'https://api.test/orders': {
      GET: {
        status: 521,
        headers: {
          ...cloudflare,
          'Content-Type': 'text/html; charset=UTF-8',
          'Cache-Control': 'private, no-store',
        },
        body: '<!DOCTYPE html><html><head><title>api.test | 521: Web server is down</title></head></html>',
      },
    },
    'https://api.test/basket': {
      GET: { status: 500, headers: { ...cloudflare, 'CF-Cache-Status': 'DYNAMIC' } },
    },
  },
  call: `
    await fetch('https://api.test/basket').catch(() => null);
    await fetch('https://api.test/orders');
  `,
  expect: [
    {
      url: 'https://api.test/basket',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'server-error-without-allow-origin',
      without: ['upstream-unavailable'],
    },
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'upstream-unavailable',
    },
  ],
  firefox: true,
});
