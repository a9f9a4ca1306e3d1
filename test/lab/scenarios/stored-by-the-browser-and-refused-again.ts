import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'stored-by-the-browser-and-refused-again',
  title: 'The browser stores the answer of a server that never allows the page',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: {
    'https://api.test/prices': {
      GET: { headers: { Server: 'nginx/1.26.2', 'Cache-Control': 'max-age=600', ETag: '"65-7a"' } },
    },
  },
  call: `
    await fetch('https://api.test/prices').catch(() => {});
    return fetch('https://api.test/prices');
  `,
  expect: ['first', 'second'].map(() => ({
    url: 'https://api.test/prices',
    verdict: 'cors' as const,
    chromium: 'MissingAllowOriginHeader',
    cause: 'allow-origin-missing',
    without: ['browser-cache-without-allow-origin', 'cached-answer-without-allow-origin'],
  })),
});
