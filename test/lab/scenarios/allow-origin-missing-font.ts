import { labFont } from '../font.ts';
import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'allow-origin-missing-font',
  title: 'A web font from a CDN that does not allow it',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: {
    'https://cdn.test/lab.ttf': {
      GET: { headers: { 'Content-Type': 'font/ttf', Server: 'AmazonS3' }, body: labFont },
    },
  },
  call: `return loadFont('https://cdn.test/lab.ttf')`,
  expect: [
    {
      url: 'https://cdn.test/lab.ttf',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'font-without-allow-origin',
    },
  ],
});
