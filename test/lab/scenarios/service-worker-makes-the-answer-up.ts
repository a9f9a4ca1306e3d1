import { defineScenario } from '../scenario.ts';

// The HAR has it, and the panel leaves it out: nothing left the browser.
export const scenario = defineScenario({
  id: 'service-worker-makes-the-answer-up',
  title: 'A service worker answers out of nothing',
  row: 'Innocent',
  page: 'https://shop.test',
  controlledBy: 'https://shop.test/sw.js',
  serve: {
    'https://shop.test/sw.js': {
      GET: {
        headers: { 'Content-Type': 'text/javascript' },
        body: `oninstall = () => skipWaiting();
        onactivate = (event) => event.waitUntil(clients.claim());
        onfetch = (event) => {
          if (event.request.url.endsWith('/orders')) event.respondWith(new Response('{}'));
        };`,
      },
    },
  },
  call: `return fetch('https://api.test/orders', { method: 'PUT' })`,
  expect: [{ url: 'https://api.test/orders', method: 'PUT', verdict: 'delivered', seenBy: 'devtools' }],
});
