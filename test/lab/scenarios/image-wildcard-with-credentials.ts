import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'image-wildcard-with-credentials',
  title: 'An image with `crossorigin="use-credentials"` and a wildcard',
  row: 'Credentials',
  page: 'https://shop.test',
  serve: {
    'https://cdn.test/cup.svg': {
      GET: {
        headers: { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'image/svg+xml' },
        body: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
      },
    },
  },
  call: `return loadImage('https://cdn.test/cup.svg', 'use-credentials')`,
  expect: [
    {
      url: 'https://cdn.test/cup.svg',
      verdict: 'cors',
      chromium: 'WildcardOriginNotAllowed',
      cause: 'allow-origin-wildcard-with-credentials',
      credentials: 'include',
    },
  ],
});
