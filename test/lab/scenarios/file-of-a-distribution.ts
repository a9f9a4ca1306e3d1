import { defineScenario } from '../scenario.ts';

const edge = {
  'Last-Modified': 'Sat, 21 Nov 2026 10:00:00 GMT',
  'Cache-Control': 'public, max-age=0, s-maxage=86400',
  Server: 'AmazonS3',
  Via: '1.1 e3d1a0ab5f2d6a3c4b0a6f5d.cloudfront.net (CloudFront)',
  'X-Amz-Cf-Pop': 'FRA56-P4',
  'X-Amz-Cf-Id': 'q4b0Yk0nX1rUeGk3pC0l2d7x1sV1g==',
};
const copied = { ...edge, 'X-Cache': 'Hit from cloudfront', Age: '4711' };
const asked = { ...edge, 'X-Cache': 'Miss from cloudfront' };

// The language stands for the place from which the page calls: each has a store of its own.
export const scenario = defineScenario({
  id: 'file-of-a-distribution',
  title: 'CloudFront stored a file of S3 as it was answered to somebody without an origin',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: {
    'https://files.test/menu.json': {
      GET: ({ headers }) => ({
        headers:
          headers['accept-language'] === 'ja'
            ? { ...asked, 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': 'GET' }
            : copied,
      }),
    },
    'https://static.test/menu.json': {
      GET: ({ headers }) => ({ headers: headers['accept-language'] === 'ja' ? asked : copied }),
    },
  },
  call: `
    const japan = { headers: { 'Accept-Language': 'ja' } };
    await fetch('https://static.test/menu.json', japan).catch(() => {});
    await fetch('https://static.test/menu.json').catch(() => {});
    await readToEnd(await fetch('https://files.test/menu.json', japan));
    return fetch('https://files.test/menu.json');
  `,
  expect: [
    ...['asked', 'copied'].map(() => ({
      url: 'https://static.test/menu.json',
      verdict: 'cors' as const,
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      without: ['cached-answer-without-allow-origin'],
    })),
    { url: 'https://files.test/menu.json', verdict: 'delivered' },
    {
      url: 'https://files.test/menu.json',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'cached-answer-without-allow-origin',
      sameHost: 'One other response',
    },
  ],
});
