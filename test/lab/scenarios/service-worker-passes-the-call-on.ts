import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'service-worker-passes-the-call-on',
  title: 'A service worker passes a preflighted call on',
  row: 'Preflight not handled',
  ugly: true,
  page: 'https://shop.test',
  controlledBy: 'https://shop.test/sw.js',
  serve: {
    'https://shop.test/sw.js': {
      GET: {
        headers: { 'Content-Type': 'text/javascript' },
        body: `oninstall = () => skipWaiting();
        onactivate = (event) => event.waitUntil(clients.claim());
        onfetch = (event) => {
          if (event.request.url.endsWith('/orders')) event.respondWith(fetch(event.request));
        };`,
      },
    },
    'https://api.test/orders': { OPTIONS: { status: 404 }, PUT: {} },
  },
  call: `return fetch('https://api.test/orders', { method: 'PUT', body: 'one cup' })`,
  throws: true,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'undetermined',
      networkError: 'net::ERR_FAILED',
      cause: 'stopped-for-unseen-reason',
      seenBy: 'devtools',
    },
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'PreflightMissingAllowOriginHeader',
      cause: 'preflight-allow-origin-missing',
    },
  ],
});
