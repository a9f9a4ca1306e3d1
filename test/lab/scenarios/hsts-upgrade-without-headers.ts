import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'hsts-upgrade-without-headers',
  title: 'A server that insists on https is called over http, and allows nobody',
  row: 'Redirects',
  page: 'http://shop.test',
  serve: {
    'https://hsts.test/greeting': {
      GET: { headers: { 'Access-Control-Allow-Origin': '*', 'Strict-Transport-Security': 'max-age=600' } },
    },
    'https://hsts.test/orders': { GET: {} },
  },
  call: `await readToEnd(await fetch('https://hsts.test/greeting'));
  return fetch('http://hsts.test:HTTPS/orders');`,
  expect: [
    { url: 'https://hsts.test/greeting', verdict: 'delivered' },
    {
      url: 'http://hsts.test:HTTPS/orders',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'redirect-made-origin-null',
      root: 'redirect-to-https',
    },
  ],
});
