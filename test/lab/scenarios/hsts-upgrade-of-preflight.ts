import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'hsts-upgrade-of-preflight',
  title: 'A call that needs a preflight meets a server that insists on https',
  row: 'Redirects',
  page: 'http://shop.test',
  serve: {
    'https://hsts.test/greeting': {
      GET: { headers: { 'Access-Control-Allow-Origin': '*', 'Strict-Transport-Security': 'max-age=600' } },
    },
    'https://hsts.test/orders': {
      OPTIONS: {
        status: 204,
        headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': '*' },
      },
      PUT: { headers: { 'Access-Control-Allow-Origin': '*' } },
    },
  },
  call: `await readToEnd(await fetch('https://hsts.test/greeting'));
  return fetch('http://hsts.test:HTTPS/orders', { method: 'PUT', body: 'one cup' });`,
  expect: [
    { url: 'https://hsts.test/greeting', verdict: 'delivered' },
    {
      url: 'http://hsts.test:HTTPS/orders',
      method: 'PUT',
      verdict: 'look-alike',
      chromium: 'PreflightDisallowedRedirect',
      cause: 'preflight-upgraded-to-https',
    },
  ],
});
