import { defineScenario } from '../scenario.ts';

const headers = { server: 'nginx/1.26.2', 'x-powered-by': 'PHP/8.3.12' };

// What succeeds lacks the header as well: the error has no part in it.
export const scenario = defineScenario({
  id: 'host-closed-to-the-page',
  row: 'No Access-Control-Allow-Origin',
  title: 'A host without CORS answers one call with 200 and the next with an error',
  page: 'https://app.test',
  serve: {
    'https://api.test/users': { GET: { headers } },
    'https://api.test/orders': { GET: { status: 500, headers } },
    'https://api.test/basket': { GET: { status: 401, headers } },
  },
  call: `
    await fetch('https://api.test/users').catch(() => null);
    await fetch('https://api.test/orders').catch(() => null);
    await fetch('https://api.test/basket').catch(() => null);
    await fetch('https://api.test/users');
  `,
  expect: [
    {
      url: 'https://api.test/users',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
    },
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      without: [
        'server-error-without-allow-origin',
        'error-handler-outside-cors',
        'error-response-without-allow-origin',
      ],
    },
    {
      url: 'https://api.test/basket',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      without: ['authentication-error-without-allow-origin', 'error-response-without-allow-origin'],
    },
    {
      url: 'https://api.test/users',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
    },
  ],
});
