import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'service-worker-adds-credentials',
  title: 'A service worker repeats the call with cookies, and the wildcard no longer does',
  row: 'Credentials',
  page: 'https://shop.test',
  controlledBy: 'https://shop.test/sw.js',
  serve: {
    'https://shop.test/sw.js': {
      GET: {
        headers: { 'Content-Type': 'text/javascript' },
        body: `oninstall = () => skipWaiting();
        onactivate = (event) => event.waitUntil(clients.claim());
        onfetch = (event) => {
          if (event.request.url.endsWith('/orders')) event.respondWith(fetch(event.request.url, { credentials: 'include' }));
        };`,
      },
    },
    'https://api.test/orders': { GET: { headers: { 'Access-Control-Allow-Origin': '*' } } },
  },
  call: `return fetch('https://api.test/orders')`,
  throws: true,
  expect: [
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
      chromium: 'WildcardOriginNotAllowed',
      cause: 'allow-origin-wildcard-with-credentials',
      credentials: 'include',
    },
  ],
});
