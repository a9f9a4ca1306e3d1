import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'allow-credentials-by-two-layers',
  title: 'Application and proxy both allow credentials, and `true, true` is not `true`',
  row: 'Credentials',
  ugly: true,
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: {
        status: 503,
        headers: {
          'ACCESS-CONTROL-ALLOW-ORIGIN': '  https://shop.test\t',
          'access-control-allow-credentials': ['true', 'true'],
          Vary: 'Accept-Encoding, origin',
          Server: 'nginx',
        },
      },
    },
  },
  call: `return sendXhr('GET', 'https://api.test/orders', { withCredentials: true })`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'InvalidAllowCredentials',
      cause: 'allow-credentials-not-true',
      next: [],
      credentials: 'include',
    },
  ],
});
