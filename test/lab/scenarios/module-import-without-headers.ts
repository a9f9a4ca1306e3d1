import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'module-import-without-headers',
  title: 'What a module imports from another server is not allowed',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: {
    'https://cdn.test/shop.js': {
      GET: {
        headers: { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/javascript' },
        body: `import 'https://static.test/cups.js'`,
      },
    },
    'https://static.test/cups.js': {
      GET: { headers: { 'Content-Type': 'text/javascript' }, body: 'export {}' },
    },
  },
  call: `await import('https://cdn.test/shop.js')`,
  expect: [
    { url: 'https://cdn.test/shop.js', verdict: 'delivered' },
    {
      url: 'https://static.test/cups.js',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'crossorigin-attribute-without-cors',
    },
  ],
});
