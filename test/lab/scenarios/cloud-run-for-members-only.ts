import { defineScenario } from '../scenario.ts';

const google = { Server: 'Google Frontend', 'X-Cloud-Trace-Context': '3c1f0a7b9d2e4f6a8b0c1d2e3f4a5b6c;o=1' };
const refusal = {
  status: 403,
  headers: { ...google, 'Content-Type': 'text/html; charset=UTF-8', 'Alt-Svc': 'h3=":443"; ma=2592000' },
  body: '<html><head>\n<title>403 Forbidden</title>\n</head>\n<body text=#000000 bgcolor=#ffffff>\n<h1>Error: Forbidden</h1>\n<h2>Your client does not have permission to get URL <code>/</code> from this server.</h2>\n</body></html>',
};

export const scenario = defineScenario({
  id: 'cloud-run-for-members-only',
  row: 'Preflight not handled',
  title: 'A service of Cloud Run that wants an identity for every call',
  page: 'https://app.test',
  serve: {
    'https://api.test/orders': { OPTIONS: refusal, GET: refusal },
    // The application's own refusal, behind the same front end.
    'https://api.test/users': {
      GET: {
        status: 403,
        headers: { ...google, 'Content-Type': 'application/json' },
        body: '{"error":"denied"}',
      },
    },
  },
  call: `
    await fetch('https://api.test/users').catch(() => null);
    await fetch('https://api.test/orders').catch(() => null);
    await fetch('https://api.test/orders', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' });
  `,
  expect: [
    {
      url: 'https://api.test/users',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'authentication-error-without-allow-origin',
      without: ['endpoint-not-public'],
    },
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'endpoint-not-public',
    },
    {
      url: 'https://api.test/orders',
      method: 'POST',
      verdict: 'cors',
      chromium: 'PreflightMissingAllowOriginHeader',
      cause: 'preflight-allow-origin-missing',
      root: 'endpoint-not-public',
    },
  ],
});
