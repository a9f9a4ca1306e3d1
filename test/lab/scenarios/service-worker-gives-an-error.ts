import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'service-worker-gives-an-error',
  title: 'A service worker answers with `Response.error()`',
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
          if (event.request.url.endsWith('/orders')) event.respondWith(Response.error());
        };`,
      },
    },
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
  ],
});
