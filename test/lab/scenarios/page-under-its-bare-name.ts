import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'page-under-its-bare-name',
  title: 'The page is open under its bare name, and Vercel sends its calls to www',
  row: 'Redirects',
  page: 'https://shop.test',
  serve: {
    'https://shop.test/stock': {
      GET: {
        status: 308,
        headers: {
          'Content-Type': 'text/plain',
          Location: 'https://www.shop.test/stock',
          Server: 'Vercel',
          'X-Vercel-Id': 'fra1::p7k2c-1795218840617-9c0b6a3c1d7e',
        },
        body: 'Redirecting...',
      },
    },
    'https://www.shop.test/stock': { GET: { headers: { Server: 'Vercel', 'X-Vercel-Cache': 'MISS' } } },
  },
  call: `return fetch('https://shop.test/stock')`,
  expect: [
    {
      url: 'https://shop.test/stock',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'redirect-to-other-host',
    },
  ],
});
