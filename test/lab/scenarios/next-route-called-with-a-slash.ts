import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'next-route-called-with-a-slash',
  title: 'Next.js takes the slash away before any of its middleware runs',
  row: 'Redirects',
  page: 'https://shop.test',
  serve: {
    'https://api.test/prices/': {
      GET: {
        status: 308,
        headers: {
          'Content-Type': 'text/plain',
          Location: 'https://api.test/prices',
          Refresh: '0;url=https://api.test/prices',
          Server: 'Vercel',
          'X-Vercel-Id': 'fra1::x8k2f-1795218840617-2f0b6a3c1d7e',
        },
        body: 'Redirecting...',
      },
    },
    'https://api.test/prices': { GET: { headers: { 'Access-Control-Allow-Origin': '*', Server: 'Vercel' } } },
  },
  call: `return fetch('https://api.test/prices/')`,
  expect: [
    {
      url: 'https://api.test/prices/',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'redirect-without-allow-origin',
      root: 'redirect-of-trailing-slash',
      answers: 'incomplete',
    },
  ],
});
