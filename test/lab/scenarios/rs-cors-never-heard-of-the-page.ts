import { defineScenario } from '../scenario.ts';

const vary = ['Origin', 'Access-Control-Request-Method', 'Access-Control-Request-Headers'];

export const scenario = defineScenario({
  id: 'rs-cors-never-heard-of-the-page',
  title: 'A Go server allows the page nowhere',
  row: 'Preflight not handled',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: { status: 204, headers: { Vary: vary } },
      '*': { headers: { Vary: 'Origin' } },
    },
  },
  call: `const calls = await Promise.allSettled([
    fetch('https://api.test/orders'),
    fetch('https://api.test/orders', { method: 'PATCH', body: '{}' }),
  ]);
  if (calls.some(({ status }) => status === 'rejected')) throw new TypeError('Refused.');`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
    },
    {
      url: 'https://api.test/orders',
      method: 'PATCH',
      verdict: 'cors',
      chromium: 'PreflightMissingAllowOriginHeader',
      cause: 'preflight-allow-origin-missing',
      without: ['method-or-header-refused-silently', 'options-swallowed-by-gateway'],
    },
  ],
});
