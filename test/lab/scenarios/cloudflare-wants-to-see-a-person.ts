import { defineScenario } from '../scenario.ts';

const cloudflare = {
  Server: 'cloudflare',
  'CF-RAY': '9a1d2f3b4c5e6f71-FRA',
  'Content-Type': 'text/html; charset=UTF-8',
};

export const scenario = defineScenario({
  id: 'cloudflare-wants-to-see-a-person',
  row: 'No Access-Control-Allow-Origin',
  title: 'Cloudflare asks the script of a page to prove that it is no machine',
  page: 'https://app.test',
  serve: {
    'https://api.test/orders': {
      GET: {
        status: 403,
        headers: {
          ...cloudflare,
          'cf-mitigated': 'challenge',
          'Accept-CH': 'Sec-CH-UA-Bitness, Sec-CH-UA-Arch, Sec-CH-UA-Full-Version',
          'Cross-Origin-Embedder-Policy': 'require-corp',
          'Cross-Origin-Opener-Policy': 'same-origin',
          'Cross-Origin-Resource-Policy': 'same-origin',
          'Referrer-Policy': 'same-origin',
          'X-Frame-Options': 'SAMEORIGIN',
        },
        body: '<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title></head></html>',
      },
    },
    'https://api.test/users': {
      GET: { status: 403, headers: cloudflare, body: '<h1>Sorry, you have been blocked</h1>' },
    },
  },
  call: `
    await fetch('https://api.test/users').catch(() => null);
    await fetch('https://api.test/orders');
  `,
  expect: [
    {
      url: 'https://api.test/users',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'authentication-error-without-allow-origin',
      without: ['bot-challenge-answered', 'access-gate-before-preflight'],
    },
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'bot-challenge-answered',
    },
  ],
});
