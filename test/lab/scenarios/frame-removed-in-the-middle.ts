import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'frame-removed-in-the-middle',
  title: 'The frame that calls is taken off the page before an answer comes',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: { 'https://api.test/orders': { '*': { connection: 'hang' } } },
  call: `const frame = document.createElement('iframe');
  document.body.append(frame);
  frame.contentWindow.fetch('https://api.test/orders').catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, 200));
  frame.remove();
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
