import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'script-with-crossorigin',
  title: 'A script with `crossorigin`, allowed',
  row: 'Innocent',
  page: 'https://shop.test',
  serve: {
    'https://cdn.test/widget.js': {
      GET: {
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          Vary: 'Origin',
          'Content-Type': 'text/javascript',
        },
        body: 'window.widget = true',
      },
    },
  },
  call: `return loadScript('https://cdn.test/widget.js', 'anonymous')`,
  expect: [{ url: 'https://cdn.test/widget.js', verdict: 'delivered' }],
});
