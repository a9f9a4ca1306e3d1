import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'service-worker-gives-an-opaque-answer',
  title: 'A service worker asks with `no-cors` and hands the opaque answer to a call that wants to read it',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  controlledBy: 'https://shop.test/sw.js',
  serve: {
    'https://shop.test/sw.js': {
      GET: {
        headers: { 'Content-Type': 'text/javascript' },
        body: `oninstall = () => skipWaiting();
        onactivate = (event) => event.waitUntil(clients.claim());
        onfetch = (event) => {
          if (event.request.url.endsWith('/orders')) event.respondWith(fetch(event.request.url, { mode: 'no-cors' }));
        };`,
      },
    },
    'https://api.test/orders': { GET: {} },
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
      verdict: 'delivered-with-notice',
      networkError: 'net::ERR_ABORTED',
      notices: ['opaque-response'],
    },
  ],
});
