import { defineScenario } from '../scenario.ts';

const image = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

export const scenario = defineScenario({
  id: 'logo-drawn-on-a-canvas',
  title: 'A viewer asks with `crossorigin` for images of servers that know nothing of it',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: {
    'https://partner.test/logo.svg': {
      GET: {
        headers: {
          'Content-Type': 'image/svg+xml',
          Server: 'Apache/2.4.62 (Debian)',
          ETag: '"5a-62f1c2"',
          'Accept-Ranges': 'bytes',
        },
        body: image,
      },
    },
    // It has heard of CORS, and does not allow this page.
    'https://photos.test/logo.svg': {
      GET: { headers: { 'Content-Type': 'image/svg+xml', Server: 'nginx', Vary: 'Origin' }, body: image },
    },
  },
  call: `
    await loadImage('https://photos.test/logo.svg', 'anonymous').catch(() => {});
    await loadImage('https://partner.test/logo.svg');
    return loadImage('https://partner.test/logo.svg', 'anonymous');
  `,
  expect: [
    {
      url: 'https://photos.test/logo.svg',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      without: ['crossorigin-attribute-without-cors'],
    },
    { url: 'https://partner.test/logo.svg', verdict: 'delivered' },
    {
      url: 'https://partner.test/logo.svg',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'crossorigin-attribute-without-cors',
    },
  ],
});
