import { defineScenario } from '../scenario.ts';

const allowed = {
  'Access-Control-Allow-Origin': 'https://shop.test',
  'Access-Control-Allow-Credentials': 'true',
  Vary: 'Origin',
};

export const scenario = defineScenario({
  id: 'cookie-of-sister-host',
  title: 'A sister host sets a Lax cookie, gets it back, and refuses all the same',
  row: 'Innocent',
  page: 'https://shop.test',
  serve: {
    'https://api.shop.test/session': {
      POST: { headers: { ...allowed, 'Set-Cookie': 'session=17; SameSite=Lax' } },
    },
    'https://api.shop.test/orders': {
      GET: ({ headers }) => ({ status: headers['cookie'] === 'session=17' ? 403 : 500, headers: allowed }),
    },
  },
  call: `
    await (await fetch('https://api.shop.test/session', { method: 'POST', credentials: 'include' })).text();
    const answer = await fetch('https://api.shop.test/orders', { credentials: 'include' });
    if (answer.status !== 403) throw new Error('The cookie did not come back.');
    return answer;
  `,
  expect: [
    {
      url: 'https://api.shop.test/session',
      method: 'POST',
      verdict: 'delivered',
      without: ['cookie-not-stored'],
    },
    {
      url: 'https://api.shop.test/orders',
      verdict: 'delivered',
      credentials: 'include',
      without: ['cookie-not-sent'],
    },
  ],
});
