import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'preload-without-credentials',
  title: 'A preload without `crossorigin` and a font with it: two requests, one not allowed',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: {
    'https://cdn.test/shop.js': { GET: { headers: { 'Content-Type': 'text/javascript' }, body: '' } },
  },
  call: `return loadLink('https://cdn.test/shop.js', 'anonymous', { rel: 'preload', as: 'script' })`,
  expect: [
    {
      url: 'https://cdn.test/shop.js',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'crossorigin-attribute-without-cors',
    },
  ],
});
