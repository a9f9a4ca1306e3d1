import { labFont } from '../font.ts';
import { defineScenario } from '../scenario.ts';

const font = {
  GET: {
    headers: {
      'Content-Type': 'font/ttf',
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, max-age=31536000',
      Server: 'AmazonS3',
      'X-Cache': 'Hit from cloudfront',
    },
    body: labFont,
  },
};

export const scenario = defineScenario({
  id: 'font-ahead-of-its-style',
  title: 'One font is preloaded with `crossorigin`, and one without',
  row: 'Fails silently',
  page: 'https://shop.test',
  serve: {
    'https://cdn.test/plain.ttf': font,
    'https://cdn.test/with.ttf': font,
    'https://cdn.test/menu.json': { GET: { headers: { 'Access-Control-Allow-Origin': '*' } } },
    'https://cdn.test/app.js': {
      GET: {
        headers: {
          'Access-Control-Allow-Origin': '*',
          'Content-Type': 'text/javascript',
          'Cache-Control': 'max-age=0',
        },
        body: '',
      },
    },
  },
  call: `
    await loadLink('https://cdn.test/with.ttf', 'anonymous', { rel: 'preload', as: 'font' });
    await loadFont('https://cdn.test/with.ttf');
    await loadLink('https://cdn.test/plain.ttf', null, { rel: 'preload', as: 'font' });
    await loadLink('https://cdn.test/menu.json', null, { rel: 'preload', as: 'fetch' });
    await loadLink('https://cdn.test/app.js', null, { rel: 'preload', as: 'script' });
    await loadScript('https://cdn.test/app.js', 'anonymous');
  `,
  expect: [
    {
      url: 'https://cdn.test/with.ttf',
      verdict: 'delivered',
      without: ['preload-crossorigin-mismatch'],
    },
    {
      url: 'https://cdn.test/plain.ttf',
      verdict: 'delivered-with-notice',
      notices: ['preload-crossorigin-mismatch'],
    },
    {
      url: 'https://cdn.test/menu.json',
      verdict: 'delivered-with-notice',
      notices: ['preload-crossorigin-mismatch'],
    },
    { url: 'https://cdn.test/app.js', verdict: 'delivered' },
    {
      url: 'https://cdn.test/app.js',
      verdict: 'delivered-with-notice',
      notices: ['preload-crossorigin-mismatch'],
    },
  ],
});
