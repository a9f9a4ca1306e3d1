import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'module-script-without-headers',
  title: 'A module script is not allowed',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: {
    'https://cdn.test/shop.js': {
      GET: { headers: { 'Content-Type': 'text/javascript' }, body: 'export {}' },
    },
  },
  call: `return loadScript('https://cdn.test/shop.js', null, { module: true })`,
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
