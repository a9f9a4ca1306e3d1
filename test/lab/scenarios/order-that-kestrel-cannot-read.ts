import { defineScenario } from '../scenario.ts';

const problem =
  '{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.1","title":"Bad Request","status":400}';

export const scenario = defineScenario({
  id: 'order-that-kestrel-cannot-read',
  row: 'No Access-Control-Allow-Origin',
  title: 'ASP.NET Core refuses a body before its CORS middleware runs',
  page: 'https://app.test',
  serve: {
    'https://api.test/orders': {
      POST: {
        status: 400,
        headers: { Server: 'Kestrel', 'Content-Type': 'application/problem+json; charset=utf-8' },
        body: problem,
      },
      GET: {
        status: 400,
        headers: { Server: 'Kestrel', 'Access-Control-Allow-Origin': 'https://app.test', Vary: 'Origin' },
        body: problem,
      },
    },
  },
  call: `
    await (await fetch('https://api.test/orders')).text();
    await fetch('https://api.test/orders', { method: 'POST', body: 'two cups' });
  `,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'delivered',
      without: ['error-response-without-allow-origin'],
    },
    {
      url: 'https://api.test/orders',
      method: 'POST',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'error-response-without-allow-origin',
    },
  ],
});
