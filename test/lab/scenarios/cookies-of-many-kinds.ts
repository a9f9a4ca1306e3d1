import { defineScenario } from '../scenario.ts';

const allowed = {
  'X-Powered-By': 'Express',
  'Access-Control-Allow-Origin': 'https://shop.test',
  'Access-Control-Allow-Credentials': 'true',
  Vary: 'Origin',
};

// The second call tells what the browser stored; where that is anything else, the page fails.
export const scenario = defineScenario({
  id: 'cookies-of-many-kinds',
  title: 'Of eleven cookies for a page of another site the browser stores two',
  row: 'Fails silently',
  page: 'https://shop.test',
  serve: {
    'https://kinds.test/login': {
      POST: {
        headers: {
          ...allowed,
          'Set-Cookie': [
            'unspecified=1; Path=/; Secure',
            'misspelt=1; Path=/; Secure; SameSite=Nonee',
            'lax=1; Path=/; Secure; SameSite=Lax',
            'strict=1; Path=/; Secure; SameSite=Strict',
            'insecure=1; Path=/; SameSite=None',
            'insecure-chips=1; Path=/; SameSite=None; Partitioned',
            'lax-chips=1; Path=/; Secure; SameSite=Lax; Partitioned',
            'foreign=1; Path=/; Domain=shop.test; Secure; SameSite=None',
            '__Host-promise=1; Path=/auth; Secure; SameSite=None',
            'good=1; Path=/; Secure; SameSite=None',
            'chips=1; Path=/; Secure; SameSite=None; Partitioned',
          ],
        },
      },
    },
    'https://kinds.test/me': {
      GET: ({ headers }) => ({ headers: allowed, body: JSON.stringify({ sent: headers['cookie'] ?? null }) }),
    },
    'https://kinds.test/refresh': {
      POST: { headers: { ...allowed, 'Set-Cookie': 'good=2; Path=/; Secure; SameSite=None' } },
    },
  },
  call: `
    await readToEnd(await fetch('https://kinds.test/login', { method: 'POST', credentials: 'include' }));
    const answer = await fetch('https://kinds.test/me', { credentials: 'include' });
    const { sent } = await answer.json();
    if (sent !== 'good=1; chips=1') throw new Error('stored: ' + sent);
    return fetch('https://kinds.test/refresh', { method: 'POST', credentials: 'include' });
  `,
  expect: [
    {
      url: 'https://kinds.test/login',
      method: 'POST',
      verdict: 'delivered-with-notice',
      notices: ['cookie-not-stored'],
    },
    { url: 'https://kinds.test/me', verdict: 'delivered', without: ['cookie-not-sent'] },
    {
      url: 'https://kinds.test/refresh',
      method: 'POST',
      verdict: 'delivered',
      without: ['cookie-not-stored', 'third-party-cookie-blocked'],
    },
  ],
});
