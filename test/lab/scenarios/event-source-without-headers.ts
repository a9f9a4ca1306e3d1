import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'event-source-without-headers',
  title: 'An EventSource is not allowed',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: {
    'https://api.test/events': {
      GET: { headers: { 'Content-Type': 'text/event-stream' }, body: 'data: 1\n\n' },
    },
  },
  call: `return new Promise((resolve, reject) => {
    const source = new EventSource('https://api.test/events', { withCredentials: true });
    source.onmessage = () => resolve('told');
    source.onerror = () => reject(new Error('EventSource failed'));
  })`,
  expect: [
    {
      url: 'https://api.test/events',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      next: ['allow-credentials-not-true'],
      credentials: 'include',
    },
  ],
});
