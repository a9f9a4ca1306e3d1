import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'style-with-wildcard-and-credentials',
  title: 'A style sheet with `crossorigin="use-credentials"` meets a wildcard',
  row: 'Credentials',
  page: 'https://shop.test',
  serve: {
    'https://cdn.test/shop.css': {
      GET: { headers: { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/css' }, body: 'b {}' },
    },
  },
  call: `return loadLink('https://cdn.test/shop.css', 'use-credentials')`,
  expect: [
    {
      url: 'https://cdn.test/shop.css',
      verdict: 'cors',
      chromium: 'WildcardOriginNotAllowed',
      cause: 'allow-origin-wildcard-with-credentials',
      credentials: 'include',
    },
  ],
});
