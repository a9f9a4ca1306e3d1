import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'page-expired-at-laravel',
  row: 'No Access-Control-Allow-Origin',
  title: 'Laravel misses its token in a form that a script sends',
  page: 'https://app.test',
  serve: {
    'https://api.test/contact': {
      POST: {
        status: 419,
        headers: {
          Server: 'nginx/1.26.2',
          'X-Powered-By': 'PHP/8.3.12',
          'Cache-Control': 'no-cache, private',
          'Content-Type': 'text/html; charset=UTF-8',
        },
        body: '<!DOCTYPE html><html lang="en"><head><title>Page Expired</title></head><body>419 | Page Expired</body></html>',
      },
    },
  },
  call: `return fetch('https://api.test/contact', { method: 'POST', body: new URLSearchParams({ name: 'Ada' }) })`,
  expect: [
    {
      url: 'https://api.test/contact',
      method: 'POST',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'csrf-token-rejected',
    },
  ],
});
