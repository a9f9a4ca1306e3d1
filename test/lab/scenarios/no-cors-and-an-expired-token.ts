import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'no-cors-and-an-expired-token',
  title: '`no-cors` hides from the page that its call was refused',
  row: 'Fails silently',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: {
        status: 401,
        headers: { Server: 'Kestrel', 'WWW-Authenticate': 'Bearer error="invalid_token"' },
        body: '',
      },
    },
    'https://cdn.test/cup.svg': {
      GET: {
        headers: { 'Content-Type': 'image/svg+xml' },
        body: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
      },
    },
  },
  call: `
    await loadImage('https://cdn.test/cup.svg');
    return fetch('https://api.test/orders', { mode: 'no-cors' });
  `,
  expect: [
    { url: 'https://cdn.test/cup.svg', verdict: 'delivered', without: ['opaque-response'] },
    {
      url: 'https://api.test/orders',
      verdict: 'delivered-with-notice',
      notices: ['opaque-response'],
      networkError: 'net::ERR_ABORTED',
    },
  ],
});
