import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'same-origin-mode',
  title: 'The page asked for its own origin only',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: { headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' } },
    },
  },
  call: `return fetch('https://api.test/orders', { mode: 'same-origin' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'look-alike',
      chromium: 'DisallowedByMode',
      cause: 'request-mode-same-origin',
      seenBy: 'page',
    },
  ],
});
