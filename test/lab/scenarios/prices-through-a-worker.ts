import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'prices-through-a-worker',
  title:
    'A page reads public prices; from the second time on its service worker does, and sends cookies along',
  row: 'Credentials',
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
          if (!event.request.url.endsWith('/prices') || seen++ === 0) return;
          event.respondWith(fetch(event.request.url, { credentials: 'include' }));
        };`,
      },
    },
    'https://api.test/prices': {
      GET: { headers: { 'X-Powered-By': 'Express', 'Access-Control-Allow-Origin': '*' } },
    },
  },
  call: `
    await (await fetch('https://api.test/prices')).json();
    return fetch('https://api.test/prices');
  `,
  throws: true,
  expect: [
    { url: 'https://api.test/prices', verdict: 'delivered' },
    {
      url: 'https://api.test/prices',
      verdict: 'undetermined',
      networkError: 'net::ERR_FAILED',
      cause: 'stopped-for-unseen-reason',
      seenBy: 'devtools',
    },
    {
      url: 'https://api.test/prices',
      verdict: 'cors',
      chromium: 'WildcardOriginNotAllowed',
      cause: 'allow-origin-wildcard-with-credentials',
      credentials: 'include',
      root: 'request-reissued-by-service-worker',
    },
  ],
});
