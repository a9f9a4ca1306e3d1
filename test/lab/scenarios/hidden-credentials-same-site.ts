import { defineScenario } from '../scenario.ts';

const allowed = {
  'Access-Control-Allow-Origin': 'https://kiosk.test',
  'Access-Control-Allow-Credentials': 'true',
  Vary: 'Origin',
};

export const scenario = defineScenario({
  id: 'hidden-credentials-same-site',
  title: 'Within one site only cookies show credentials; this page sends its own, and not before it has one',
  row: 'Credentials',
  page: 'https://kiosk.test',
  serve: {
    'https://api.kiosk.test/start': {
      POST: { headers: { ...allowed, 'Set-Cookie': 'session=17; Path=/; Secure; HttpOnly' } },
    },
    'https://api.kiosk.test/me': { GET: { headers: allowed } },
    'https://api.kiosk.test/orders': {
      OPTIONS: {
        status: 204,
        headers: {
          'Access-Control-Allow-Origin': 'https://kiosk.test',
          'Access-Control-Allow-Methods': 'GET',
          Vary: 'Origin',
        },
      },
      DELETE: { headers: allowed },
    },
  },
  call: `
    await readToEnd(await fetch('https://api.kiosk.test/start', { method: 'POST', credentials: 'include' }));
    await readToEnd(await fetch('https://api.kiosk.test/me', { credentials: 'include' }));
    return fetch('https://api.kiosk.test/orders', { method: 'DELETE', credentials: 'include' });
  `,
  expect: [
    { url: 'https://api.kiosk.test/start', method: 'POST', verdict: 'delivered', credentials: 'unknown' },
    { url: 'https://api.kiosk.test/me', verdict: 'delivered', credentials: 'include' },
    {
      url: 'https://api.kiosk.test/orders',
      method: 'DELETE',
      verdict: 'cors',
      chromium: 'PreflightInvalidAllowCredentials',
      cause: 'preflight-allow-credentials-not-true',
      next: ['method-not-allowed'],
      sameHost: 'included credentials; most likely this one did too',
    },
  ],
});
