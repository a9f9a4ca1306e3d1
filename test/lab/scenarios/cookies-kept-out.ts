import { defineScenario } from '../scenario.ts';

const allowed = {
  'Access-Control-Allow-Origin': 'https://shop.test',
  'Access-Control-Allow-Credentials': 'true',
  Vary: 'Origin',
};
const login = {
  headers: { ...allowed, 'Set-Cookie': 'session=17; Path=/; Secure; HttpOnly; SameSite=None' },
};

// The profile of the tests keeps cookies of this one host out.
export const scenario = defineScenario({
  id: 'cookies-kept-out',
  title: 'The browser keeps cookies of this host from pages of other sites',
  row: 'Fails silently',
  page: 'https://shop.test',
  serve: {
    'https://kept-out.test/login': { GET: login },
    'https://kept-out.test/me': { GET: { status: 401, headers: allowed, body: '{"error":"no session"}' } },
    'https://let-in.test/login': { GET: login },
  },
  call: `
    const get = async (url) => void (await readToEnd(await fetch(url, { credentials: 'include' })));
    await get('https://let-in.test/login');
    await get('https://kept-out.test/login');
    await get('https://kept-out.test/me');
  `,
  expect: [
    { url: 'https://let-in.test/login', verdict: 'delivered', without: ['third-party-cookie-blocked'] },
    {
      url: 'https://kept-out.test/login',
      verdict: 'delivered-with-notice',
      notices: ['third-party-cookie-blocked'],
    },
    {
      url: 'https://kept-out.test/me',
      verdict: 'delivered-with-notice',
      notices: ['third-party-cookie-blocked'],
      without: ['cookie-not-sent'],
    },
  ],
});
