import { defineScenario } from '../scenario.ts';

const vercel = { Server: 'Vercel', 'X-Vercel-Id': 'fra1::l8x2k-1795218840617-2f4c3a1b9d8e' };

export const scenario = defineScenario({
  id: 'deployment-gone-from-vercel',
  row: 'No Access-Control-Allow-Origin',
  title: 'Vercel has no such deployment',
  page: 'https://app.test',
  serve: {
    'https://api.test/api/orders': {
      GET: {
        status: 404,
        headers: { ...vercel, 'X-Vercel-Error': 'DEPLOYMENT_NOT_FOUND', 'Content-Type': 'text/plain' },
        body: 'The deployment could not be found on Vercel.\n\nDEPLOYMENT_NOT_FOUND\n',
      },
    },
    'https://api.test/api/users': {
      GET: { status: 404, headers: { ...vercel, 'Access-Control-Allow-Origin': '*' } },
    },
  },
  call: `
    await (await fetch('https://api.test/api/users')).text();
    await fetch('https://api.test/api/orders');
  `,
  expect: [
    {
      url: 'https://api.test/api/users',
      verdict: 'delivered',
      without: ['route-missing-without-allow-origin'],
    },
    {
      url: 'https://api.test/api/orders',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'route-missing-without-allow-origin',
    },
  ],
});
