import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'no-cors-with-manual-redirect',
  title: 'Two options that exclude each other',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
    },
  },
  call: `return fetch('https://api.test/orders', { mode: 'no-cors', redirect: 'manual' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'look-alike',
      chromium: 'NoCorsRedirectModeNotFollow',
      cause: 'no-cors-redirect-mode',
      seenBy: 'page',
    },
  ],
});
