import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'aborted-after-headers',
  title: 'The page gives up in the middle of an allowed answer',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: {
        headers: { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' },
        body: '{"orders":[',
        connection: 'stall',
      },
    },
  },
  call: `const controller = new AbortController();
  const answer = await fetch('https://api.test/orders', { signal: controller.signal });
  controller.abort();
  return answer.text();`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'look-alike',
      cause: 'aborted-by-page',
      networkError: 'net::ERR_ABORTED',
    },
  ],
});
