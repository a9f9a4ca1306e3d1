import { defineScenario, type LabRequest } from '../scenario.ts';

const repeating = ({ headers }: LabRequest) => ({
  headers: {
    'X-Powered-By': 'Express',
    'Access-Control-Allow-Origin': String(headers['origin']),
    Vary: 'Origin',
    'Access-Control-Allow-Credentials': 'true',
  },
});
const withoutCredentials = ({ headers }: LabRequest) => ({
  headers: { 'Access-Control-Allow-Origin': String(headers['origin']), Vary: 'Origin' },
});

// Express with `cors({ origin: true, credentials: true })`.
export const scenario = defineScenario({
  id: 'api-of-every-site',
  title: 'An API repeats whatever origin asks, together with credentials',
  row: 'Fails silently',
  page: 'https://shop.test',
  serve: {
    'https://api.test/me': { GET: repeating },
    'https://prices.test/all': { GET: withoutCredentials },
  },
  call: `
    const me = async () => {
      await readToEnd(await fetch('https://prices.test/all'));
      return fetch('https://api.test/me', { credentials: 'include' });
    };
    if (argument) return me();
    const frame = await openCaller('iframe');
    await frame('of another site');
    return me();
  `,
  expect: [
    { url: 'https://prices.test/all', verdict: 'delivered' },
    { url: 'https://api.test/me', verdict: 'delivered' },
    { url: 'https://prices.test/all', verdict: 'delivered' },
    {
      url: 'https://api.test/me',
      verdict: 'delivered-with-notice',
      notices: ['any-origin-allowed-with-credentials'],
    },
  ],
});
