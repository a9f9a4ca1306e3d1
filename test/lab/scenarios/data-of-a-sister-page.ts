import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'data-of-a-sister-page',
  title: 'What a frame of the same site got, the browser hands to the page as well',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://app.shop.test',
  serve: {
    'https://api.test/prices': {
      GET: ({ headers }) => ({
        headers: {
          'X-Powered-By': 'Express',
          'Access-Control-Allow-Origin': String(headers['origin']),
          'Cache-Control': 'max-age=600',
        },
      }),
    },
  },
  call: `
    if (argument) return fetch('https://api.test/prices');
    document.body.dataset.frame = 'https://widget.shop.test/frame';
    const frame = await openCaller('iframe');
    await frame('before the page');
    return fetch('https://api.test/prices');
  `,
  expect: [
    { url: 'https://api.test/prices', verdict: 'delivered-with-notice', notices: ['vary-origin-missing'] },
    {
      url: 'https://api.test/prices',
      verdict: 'cors',
      chromium: 'AllowOriginMismatch',
      cause: 'allow-origin-mismatch',
      root: 'browser-cache-without-allow-origin',
    },
  ],
});
