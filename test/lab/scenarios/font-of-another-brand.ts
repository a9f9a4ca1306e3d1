import { labFont } from '../font.ts';
import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'font-of-another-brand',
  title: 'A server of fonts knows of CORS, and allows another site',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: {
    'https://cdn.test/brand.ttf': {
      GET: {
        headers: {
          'Content-Type': 'font/ttf',
          'Access-Control-Allow-Origin': 'https://brand.test',
          Server: 'nginx/1.26.2',
        },
        body: labFont,
      },
    },
  },
  call: `return loadFont('https://cdn.test/brand.ttf')`,
  expect: [
    {
      url: 'https://cdn.test/brand.ttf',
      verdict: 'cors',
      chromium: 'AllowOriginMismatch',
      cause: 'allow-origin-mismatch',
      without: ['font-without-allow-origin'],
    },
  ],
});
