import { defineScenario } from '../scenario.ts';

const allowed = {
  headers: { 'X-Powered-By': 'Express', 'Access-Control-Allow-Origin': 'https://app.test', Vary: 'Origin' },
};

export const scenario = defineScenario({
  id: 'one-route-forgets-the-page',
  title: 'The API allows the page, but one route was added in front of its CORS middleware',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://app.test',
  serve: {
    'https://api.test/users': { GET: allowed },
    'https://api.test/orders': { GET: { headers: { 'X-Powered-By': 'Express' } } },
    'https://api.test/prices': { GET: { headers: { 'X-Powered-By': 'Express' } } },
  },
  call: `
    await (await fetch('https://api.test/users')).json();
    await fetch('https://api.test/prices').catch(() => {});
    return fetch('https://api.test/orders');
  `,
  expect: [
    { url: 'https://api.test/users', verdict: 'delivered' },
    {
      url: 'https://api.test/prices',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      without: ['origin-not-allow-listed'],
    },
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      without: ['origin-not-allow-listed'],
    },
  ],
});
