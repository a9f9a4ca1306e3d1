import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'upload-above-the-express-limit',
  row: 'No Access-Control-Allow-Origin',
  title: 'The body parser of Express stands in front of its CORS middleware',
  page: 'https://app.test',
  serve: {
    'https://api.test/photos': {
      POST: {
        status: 413,
        headers: {
          'X-Powered-By': 'Express',
          'Content-Security-Policy': "default-src 'none'",
          'X-Content-Type-Options': 'nosniff',
          'Content-Type': 'text/html; charset=utf-8',
        },
        body: '<!DOCTYPE html>\n<html lang="en">\n<body>\n<pre>PayloadTooLargeError: request entity too large</pre>\n</body>\n</html>\n',
      },
    },
    'https://api.test/avatars': {
      POST: {
        status: 413,
        headers: {
          'X-Powered-By': 'Express',
          'Access-Control-Allow-Origin': 'https://app.test',
          Vary: 'Origin',
        },
        body: '{"error":"at most 100 kB"}',
      },
    },
  },
  call: `
    await (await fetch('https://api.test/avatars', { method: 'POST', body: 'a portrait' })).text();
    await fetch('https://api.test/photos', { method: 'POST', body: 'a landscape' });
  `,
  expect: [
    { url: 'https://api.test/avatars', method: 'POST', verdict: 'delivered', without: ['body-too-large'] },
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
