import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'frame-navigates-in-the-middle',
  title: 'The frame that calls goes elsewhere while the answer comes',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: { headers: { 'Access-Control-Allow-Origin': '*' }, body: '[', connection: 'stall' },
    },
  },
  call: `const frame = document.createElement('iframe');
  document.body.append(frame);
  const answer = await frame.contentWindow.fetch('https://api.test/orders');
  answer.text().catch(() => {});
  frame.src = 'data:text/html,elsewhere';
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  throw new Error('gone');`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'look-alike',
      cause: 'aborted-by-page',
      networkError: 'net::ERR_ABORTED',
    },
  ],
});
