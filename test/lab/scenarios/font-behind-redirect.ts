import { labFont } from '../font.ts';
import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'font-behind-redirect',
  title: 'A font is redirected to another server, which names the page',
  row: 'Redirects',
  ugly: true,
  page: 'https://shop.test',
  serve: {
    'https://cdn.test/shop.ttf': {
      GET: {
        status: 301,
        headers: { 'Access-Control-Allow-Origin': '*', Location: 'https://static.test/shop.ttf' },
      },
    },
    'https://static.test/shop.ttf': {
      GET: {
        headers: { 'Access-Control-Allow-Origin': 'https://shop.test', 'Content-Type': 'font/ttf' },
        body: labFont,
      },
    },
  },
  call: `return loadFont('https://cdn.test/shop.ttf')`,
  expect: [
    {
      url: 'https://cdn.test/shop.ttf',
      verdict: 'cors',
      chromium: 'AllowOriginMismatch',
      cause: 'redirect-made-origin-null',
      credentials: 'omit',
    },
  ],
});
