import { defineScenario } from '../scenario.ts';

const edge = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'public, max-age=0, s-maxage=3600',
  Server: 'cloudflare',
  'CF-RAY': '9a2b6f0c1d3e4f5a-FRA',
};
const body =
  '<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center></body>';

export const scenario = defineScenario({
  id: 'library-that-was-not-there-yet',
  title: 'Cloudflare remembers that a library was not there before it was published',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: {
    'https://cdn.test/new.json': {
      GET: { status: 404, headers: { ...edge, 'CF-Cache-Status': 'HIT', Age: '1290' }, body },
    },
    'https://cdn.test/gone.json': {
      GET: { status: 404, headers: { ...edge, 'CF-Cache-Status': 'MISS' }, body },
    },
  },
  call: `
    await fetch('https://cdn.test/gone.json').catch(() => {});
    return fetch('https://cdn.test/new.json');
  `,
  expect: [
    {
      url: 'https://cdn.test/gone.json',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      without: ['cached-error-without-allow-origin'],
    },
    {
      url: 'https://cdn.test/new.json',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'cached-error-without-allow-origin',
    },
  ],
});
