import { defineScenario } from '../scenario.ts';

const allowed = {
  server: 'gunicorn',
  'access-control-allow-origin': 'https://app.test',
  'access-control-allow-credentials': 'true',
  vary: 'origin, Cookie',
};
const django = {
  server: 'gunicorn',
  'content-type': 'text/html; charset=utf-8',
  'x-frame-options': 'DENY',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

// Sister hosts: a cookie of one site is sent between them.
export const scenario = defineScenario({
  id: 'django-refuses-a-change',
  row: 'No Access-Control-Allow-Origin',
  title: 'Django shows the session everything, and lets it change nothing',
  page: 'https://app.test',
  serve: {
    'https://api.app.test/session': {
      GET: {
        headers: { ...allowed, 'set-cookie': 'sessionid=k2j4; Path=/; HttpOnly; Secure; SameSite=Lax' },
      },
    },
    'https://api.app.test/me': { GET: { headers: allowed } },
    'https://api.app.test/orders': {
      POST: {
        status: 403,
        headers: django,
        body: '<h1>Forbidden <span>(403)</span></h1><p>CSRF verification failed.</p>',
      },
      GET: { status: 403, headers: django, body: '<h1>403 Forbidden</h1>' },
    },
    // In front of Django, a rule of nginx.
    'https://api.app.test/admin': {
      POST: {
        status: 403,
        headers: { server: 'nginx/1.26.2', 'content-type': 'text/html' },
        body: '<center><h1>403 Forbidden</h1></center><hr><center>nginx/1.26.2</center>',
      },
    },
  },
  call: `
    const api = async (url, method = 'GET') => (await fetch(url, { method, credentials: 'include' })).text();
    await api('https://api.app.test/session');
    await api('https://api.app.test/me');
    await api('https://api.app.test/orders').catch(() => null);
    await fetch('https://api.app.test/admin', { method: 'POST', credentials: 'omit' }).catch(() => null);
    await api('https://api.app.test/orders', 'POST');
  `,
  expect: [
    { url: 'https://api.app.test/session', verdict: 'delivered' },
    { url: 'https://api.app.test/me', verdict: 'delivered' },
    {
      url: 'https://api.app.test/orders',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'authentication-error-without-allow-origin',
      without: ['csrf-token-rejected'],
    },
    {
      url: 'https://api.app.test/admin',
      method: 'POST',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'authentication-error-without-allow-origin',
      without: ['csrf-token-rejected'],
    },
    {
      url: 'https://api.app.test/orders',
      method: 'POST',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'csrf-token-rejected',
    },
  ],
});
