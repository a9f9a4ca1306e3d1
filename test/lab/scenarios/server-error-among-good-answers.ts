import { defineScenario } from '../scenario.ts';

const allowed = {
  headers: {
    server: 'nginx/1.26.2',
    'x-powered-by': 'Express',
    'access-control-allow-origin': 'https://app.test',
    vary: 'Origin',
  },
};

export const scenario = defineScenario({
  id: 'server-error-among-good-answers',
  row: 'No Access-Control-Allow-Origin',
  title: 'The API allows the page everywhere but on its error page',
  page: 'https://app.test',
  serve: {
    'https://api.test/users': { GET: allowed },
    'https://api.test/prices': { GET: allowed },
    'https://api.test/orders': {
      GET: {
        status: 500,
        headers: { server: 'nginx/1.26.2', 'content-type': 'text/html' },
        body: '<html><head><title>500 Internal Server Error</title></head></html>',
      },
    },
  },
  call: `
    await (await fetch('https://api.test/users')).json();
    await (await fetch('https://api.test/prices')).json();
    await fetch('https://api.test/orders');
  `,
  expect: [
    { url: 'https://api.test/users', verdict: 'delivered' },
    { url: 'https://api.test/prices', verdict: 'delivered' },
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'error-handler-outside-cors',
      sameHost: '2 other responses',
    },
  ],
});
