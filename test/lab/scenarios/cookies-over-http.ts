import { defineScenario } from '../scenario.ts';

const allowed = {
  Server: 'Kestrel',
  'Access-Control-Allow-Origin': 'http://app.plain.test',
  'Access-Control-Allow-Credentials': 'true',
  Vary: 'Origin',
};

export const scenario = defineScenario({
  id: 'cookies-over-http',
  title: 'Cookies that are `Secure`, or ought to be, come over http from the same site',
  row: 'Fails silently',
  page: 'http://app.plain.test',
  serve: {
    'http://api.plain.test/login': {
      GET: {
        headers: {
          ...allowed,
          'Set-Cookie': [
            'secure=1; Path=/; Secure',
            'none=1; Path=/; SameSite=None',
            'chips=1; Path=/; Partitioned',
            'plain=1; Path=/; SameSite=Lax',
          ],
        },
      },
    },
    'http://api.plain.test/me': {
      GET: ({ headers }) => ({ headers: allowed, body: JSON.stringify({ sent: headers['cookie'] ?? null }) }),
    },
  },
  call: `
    await readToEnd(await fetch('http://api.plain.test/login', { credentials: 'include' }));
    const answer = await fetch('http://api.plain.test/me', { credentials: 'include' });
    const { sent } = await answer.json();
    if (sent !== 'plain=1') throw new Error('stored: ' + sent);
  `,
  expect: [
    {
      url: 'http://api.plain.test/login',
      verdict: 'delivered-with-notice',
      notices: ['cookie-not-stored'],
    },
    { url: 'http://api.plain.test/me', verdict: 'delivered', credentials: 'include' },
  ],
});
