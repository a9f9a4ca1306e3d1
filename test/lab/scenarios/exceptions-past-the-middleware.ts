import { defineScenario } from '../scenario.ts';

const headers = {
  server: 'uvicorn',
  'access-control-allow-origin': 'https://app.test',
  'access-control-allow-credentials': 'true',
  vary: 'Origin',
};

// Starlette answers exceptions in ServerErrorMiddleware, which stands outside of everything that is added.
export const scenario = defineScenario({
  id: 'exceptions-past-the-middleware',
  row: 'No Access-Control-Allow-Origin',
  title: 'FastAPI has CORS headers on its 404, and none on its 500',
  page: 'https://app.test',
  serve: {
    'https://api.test/items/7': { GET: { status: 404, headers, body: '{"detail":"Not Found"}' } },
    'https://api.test/orders': {
      GET: {
        status: 500,
        headers: { server: 'uvicorn', 'content-type': 'text/plain; charset=utf-8' },
        body: 'Internal Server Error',
      },
      POST: { status: 500, headers, body: '{"detail":"handled"}' },
    },
  },
  call: `
    await (await fetch('https://api.test/items/7', { credentials: 'include' })).text();
    await (await fetch('https://api.test/orders', { method: 'POST', body: 'one', credentials: 'include' })).text();
    await fetch('https://api.test/orders', { credentials: 'include' });
  `,
  expect: [
    {
      url: 'https://api.test/items/7',
      verdict: 'delivered',
      without: ['route-missing-without-allow-origin'],
    },
    {
      url: 'https://api.test/orders',
      method: 'POST',
      verdict: 'delivered',
      without: ['error-handler-outside-cors', 'server-error-without-allow-origin'],
    },
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'error-handler-outside-cors',
      sameHost: '2 other responses',
    },
  ],
  firefox: true,
});
