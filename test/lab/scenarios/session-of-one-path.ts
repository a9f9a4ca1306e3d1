import { defineScenario } from '../scenario.ts';

const allowed = {
  'Access-Control-Allow-Origin': 'https://shop.test',
  'Access-Control-Allow-Credentials': 'true',
  Vary: 'Origin',
};

export const scenario = defineScenario({
  id: 'session-of-one-path',
  title: 'The cookie belongs to the path that set it, and the next call goes to another',
  row: 'Fails silently',
  page: 'https://shop.test',
  serve: {
    'https://paths.test/auth/begin': {
      GET: {
        headers: { ...allowed, 'Set-Cookie': 'session=17; Path=/auth; Secure; HttpOnly; SameSite=None' },
      },
    },
    'https://paths.test/orders': { GET: { status: 401, headers: allowed, body: '{"error":"no session"}' } },
  },
  call: `
    await readToEnd(await fetch('https://paths.test/auth/begin', { credentials: 'include' }));
    return fetch('https://paths.test/orders', { credentials: 'include' });
  `,
  expect: [
    { url: 'https://paths.test/auth/begin', verdict: 'delivered', without: ['cookie-not-stored'] },
    {
      url: 'https://paths.test/orders',
      verdict: 'delivered-with-notice',
      notices: ['cookie-not-sent'],
      without: ['third-party-cookie-blocked'],
    },
  ],
});
