import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'widget-from-a-data-url',
  title: 'A widget that the page keeps in a data: URL calls an API that allows everyone it knows',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://shop.test',
  serve: {
    'https://api.test/prices': { GET: { headers: { 'Access-Control-Allow-Origin': '*' } } },
    // rs/cors answers an origin that it does not know without a word.
    'https://api.test/orders': { GET: { headers: { Vary: 'Origin', 'Content-Type': 'application/json' } } },
  },
  call: `
    await (await fetch('https://api.test/prices')).json();
    const widget = document.createElement('iframe');
    const code = "fetch('https://api.test/orders').catch(() => {}).then(() => parent.postMessage('over', '*'))";
    const over = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
    widget.src = 'data:text/html,' + encodeURIComponent('<script>' + code + '</' + 'script>');
    document.body.append(widget);
    await over;
  `,
  throws: false,
  expect: [
    { url: 'https://api.test/prices', verdict: 'delivered', without: ['origin-opaque'] },
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'origin-opaque',
    },
  ],
});
