import { defineScenario } from '../scenario.ts';

const bucket = {
  'x-amz-id-2': 'txPmWvhPQqyYzNlsq6Q',
  'x-amz-request-id': '0A49CE4060975EAC',
  'Last-Modified': 'Sat, 21 Nov 2026 10:00:00 GMT',
  ETag: '"9b2cf535f27731c974343645a3985328"',
  'Accept-Ranges': 'bytes',
  'Cache-Control': 'max-age=86400',
  'Content-Type': 'image/svg+xml',
  Server: 'AmazonS3',
};
const allowing = {
  ...bucket,
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET',
  Vary: 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method',
};
const body = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

// Amazon S3 says nothing of CORS, and has no `Vary`, where a request has no `Origin`.
export const scenario = defineScenario({
  id: 'image-shown-before-it-is-read',
  title: 'An image of a bucket is shown, then loaded once more to be read',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: {
    'https://photos.test/cup.svg': {
      GET: ({ headers }) => ({ headers: headers['origin'] ? allowing : bucket, body }),
    },
    'https://photos.test/plate.svg': {
      GET: ({ headers }) => ({ headers: headers['origin'] ? allowing : { ...bucket, Vary: 'Origin' }, body }),
    },
  },
  call: `
    await loadImage('https://photos.test/plate.svg');
    await loadImage('https://photos.test/plate.svg', 'anonymous');
    await loadImage('https://photos.test/cup.svg');
    await loadImage('https://photos.test/cup.svg', 'anonymous');
  `,
  expect: [
    { url: 'https://photos.test/plate.svg', verdict: 'delivered' },
    { url: 'https://photos.test/plate.svg', verdict: 'delivered-with-notice' },
    { url: 'https://photos.test/cup.svg', verdict: 'delivered' },
    {
      url: 'https://photos.test/cup.svg',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'browser-cache-without-allow-origin',
      sameHost: 'One other response',
    },
  ],
});
