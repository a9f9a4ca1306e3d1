import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'preflight-redirected-behind-redirect',
  title: 'The call is redirected, and the preflight behind it is redirected once more, to a password',
  row: 'Redirects',
  ugly: true,
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Methods': 'DELETE',
          Vary: 'Origin',
        },
      },
      DELETE: {
        status: 307,
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          Vary: 'Origin',
          Location: 'https://api.test/v2/orders',
        },
      },
    },
    'https://api.test/v2/orders': {
      OPTIONS: { status: 302, headers: { location: 'https://reader:secret@login.test/' } },
      DELETE: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
    },
  },
  call: `return sendXhr('DELETE', 'https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'DELETE',
      verdict: 'cors',
      chromium: 'PreflightDisallowedRedirect',
      cause: 'preflight-redirected',
      next: ['preflight-allow-origin-missing', 'method-not-allowed'],
      answers: 'incomplete',
    },
  ],
});
