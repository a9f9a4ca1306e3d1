import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'allow-origin-missing-script',
  title: 'A script with `crossorigin` from a CDN that does not allow it',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: {
    'https://cdn.test/widget.js': {
      GET: { headers: { 'Content-Type': 'text/javascript' }, body: 'window.widget = true' },
    },
  },
  call: `return loadScript('https://cdn.test/widget.js', 'anonymous')`,
  expect: [
    {
      url: 'https://cdn.test/widget.js',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'crossorigin-attribute-without-cors',
      credentials: 'omit',
    },
  ],
});
