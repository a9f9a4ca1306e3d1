import { defineScenario } from '../scenario.ts';

// The mode is looked at before the scheme.
export const scenario = defineScenario({
  id: 'same-origin-mode-app-scheme',
  title: 'The page asked for its own origin, and called an app',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: { 'https://api.test/orders': { '*': { headers: { 'Access-Control-Allow-Origin': '*' } } } },
  call: `return fetch('shop-app:orders', { mode: 'same-origin' })`,
  expect: [
    {
      url: 'shop-app:orders',
      verdict: 'look-alike',
      seenBy: 'page',
      chromium: 'DisallowedByMode',
      cause: 'request-mode-same-origin',
    },
  ],
});
