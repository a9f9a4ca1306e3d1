import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'port-80-leads-to-the-front-page',
  title: 'Port 80 sends everyone to the front page, whatever was asked for',
  row: 'Redirects',
  page: 'http://shop.test',
  serve: {
    'http://api.test/prices': { GET: { status: 302, headers: { Location: 'https://api.test/welcome' } } },
    'https://api.test/welcome': { GET: { headers: { 'Content-Type': 'text/html' }, body: '<h1>Hello</h1>' } },
  },
  call: `return fetch('http://api.test/prices')`,
  expect: [
    {
      url: 'http://api.test/prices',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'redirect-without-allow-origin',
      without: ['redirect-to-https', 'redirect-of-trailing-slash'],
      answers: 'incomplete',
    },
  ],
});
