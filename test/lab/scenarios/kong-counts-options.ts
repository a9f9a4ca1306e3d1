import { defineScenario } from '../scenario.ts';

const kong = { Server: 'kong/3.9.0', 'X-Kong-Response-Latency': '1' };

export const scenario = defineScenario({
  id: 'kong-counts-options',
  row: 'Preflight not handled',
  title: 'The limit of Kong runs in front of its CORS plugin',
  page: 'https://app.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 429,
        headers: {
          ...kong,
          'RateLimit-Limit': '5',
          'RateLimit-Remaining': '0',
          'RateLimit-Reset': '42',
          'Retry-After': '42',
          'X-RateLimit-Limit-Minute': '5',
          'X-RateLimit-Remaining-Minute': '0',
        },
        body: '{"message":"API rate limit exceeded"}',
      },
    },
    'https://api.test/users': {
      OPTIONS: {
        status: 400,
        headers: { ...kong, 'RateLimit-Remaining': '4' },
        body: '{"message":"Bad Request"}',
      },
    },
  },
  call: `
    await fetch('https://api.test/users', { method: 'PUT', body: 'one' }).catch(() => null);
    await fetch('https://api.test/orders', { method: 'PUT', body: 'one' });
  `,
  expect: [
    {
      url: 'https://api.test/users',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'PreflightMissingAllowOriginHeader',
      cause: 'preflight-allow-origin-missing',
      without: ['rate-limit-reached'],
    },
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'cors',
      chromium: 'PreflightMissingAllowOriginHeader',
      cause: 'preflight-allow-origin-missing',
      root: 'rate-limit-reached',
    },
  ],
});
