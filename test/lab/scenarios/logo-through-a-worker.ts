import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'logo-through-a-worker',
  title: 'A page shows a logo without CORS; from the second time on its service worker fetches it, with CORS',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  controlledBy: 'https://shop.test/sw.js',
  serve: {
    'https://shop.test/sw.js': {
      GET: {
        headers: { 'Content-Type': 'text/javascript' },
        body: `let seen = 0;
        oninstall = () => skipWaiting();
        onactivate = (event) => event.waitUntil(clients.claim());
        onfetch = (event) => {
          if (!/logo|orders/.test(event.request.url)) return;
          if (event.request.url.endsWith('/logo') && seen++ === 0) return;
          event.respondWith(fetch(event.request.url));
        };`,
      },
    },
    'https://cdn.test/logo': {
      GET: { headers: { Server: 'AmazonS3', 'Content-Type': 'image/png', 'Cache-Control': 'no-store' } },
    },
    'https://api.test/orders': { GET: {} },
  },
  call: `
    await fetch('https://cdn.test/logo', { mode: 'no-cors' });
    await fetch('https://api.test/orders').catch(() => {});
    return fetch('https://cdn.test/logo', { mode: 'no-cors' });
  `,
  throws: true,
  expect: [
    {
      url: 'https://cdn.test/logo',
      verdict: 'delivered-with-notice',
      networkError: 'net::ERR_ABORTED',
      notices: ['opaque-response'],
    },
    {
      url: 'https://api.test/orders',
      verdict: 'undetermined',
      networkError: 'net::ERR_FAILED',
      cause: 'stopped-for-unseen-reason',
      seenBy: 'devtools',
    },
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      without: ['request-reissued-by-service-worker'],
    },
    {
      url: 'https://cdn.test/logo',
      verdict: 'undetermined',
      networkError: 'net::ERR_FAILED',
      cause: 'stopped-for-unseen-reason',
      seenBy: 'devtools',
    },
    {
      url: 'https://cdn.test/logo',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'request-reissued-by-service-worker',
    },
  ],
});
