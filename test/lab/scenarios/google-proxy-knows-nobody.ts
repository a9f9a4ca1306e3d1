import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'google-proxy-knows-nobody',
  row: 'Preflight not handled',
  title: 'Identity-Aware Proxy sends the preflight to the accounts of Google',
  page: 'https://app.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 302,
        headers: {
          'X-Goog-IAP-Generated-Response': 'true',
          Location: 'https://accounts.google.test/o/oauth2/v2/auth?client_id=1&response_type=code',
          'Set-Cookie': 'GCP_IAP_XSRF_NONCE_abc=1; Path=/; HttpOnly; Secure; SameSite=None',
          Via: '1.1 google',
        },
      },
    },
  },
  call: `return fetch('https://api.test/orders', { method: 'PUT', body: 'one', credentials: 'include' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'PreflightDisallowedRedirect',
      cause: 'preflight-redirected',
      root: 'access-gate-before-preflight',
      answers: 'incomplete',
    },
  ],
});
