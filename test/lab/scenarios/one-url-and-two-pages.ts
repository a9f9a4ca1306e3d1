import { defineScenario, type LabRequest } from '../scenario.ts';

const repeating =
  (vary: string) =>
  ({ headers }: LabRequest) => ({
    headers: {
      Server: 'gunicorn',
      'Access-Control-Allow-Origin': String(headers['origin']),
      Vary: vary,
      'Cache-Control': 'no-cache',
    },
  });

export const scenario = defineScenario({
  id: 'one-url-and-two-pages',
  title: 'An API allows two pages of a site by name, and tells no cache of it',
  row: 'Fails silently',
  page: 'https://app.shop.test',
  serve: {
    'https://api.test/prices': { GET: repeating('Accept-Encoding') },
    'https://api.test/menu': { GET: repeating('Accept-Encoding, Origin') },
  },
  call: `
    const both = async () => {
      await readToEnd(await fetch('https://api.test/prices'));
      return fetch('https://api.test/menu');
    };
    if (argument) return both();
    document.body.dataset.frame = 'https://widget.shop.test/frame';
    await (await openCaller('iframe'))('of the frame');
    return both();
  `,
  expect: [
    { url: 'https://api.test/prices', verdict: 'delivered', without: ['vary-origin-missing'] },
    { url: 'https://api.test/menu', verdict: 'delivered', without: ['vary-origin-missing'] },
    {
      url: 'https://api.test/prices',
      verdict: 'delivered-with-notice',
      notices: ['vary-origin-missing'],
    },
    { url: 'https://api.test/menu', verdict: 'delivered', without: ['vary-origin-missing'] },
  ],
});
