import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'payload-too-large-without-allow-origin',
  title: 'A proxy refuses the upload before the application sees it',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: {
    'https://api.test/photos': {
      POST: {
        status: 413,
        headers: { Server: 'nginx/1.27.2', 'Content-Type': 'text/html' },
        body: '<h1>413 Request Entity Too Large</h1>',
      },
    },
  },
  call: `return fetch('https://api.test/photos', { method: 'POST', body: 'a large photo' })`,
  expect: [
    {
      url: 'https://api.test/photos',
      method: 'POST',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'body-too-large',
    },
  ],
});
