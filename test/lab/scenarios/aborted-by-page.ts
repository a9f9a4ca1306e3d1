import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'aborted-by-page',
  title: 'The page gives up before an answer comes',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: { 'https://api.test/orders': { GET: { connection: 'hang' } } },
  call: `const controller = new AbortController();
  const answer = fetch('https://api.test/orders', { signal: controller.signal });
  setTimeout(() => controller.abort(), 50);
  return answer;`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'look-alike',
      cause: 'aborted-by-page',
      networkError: 'net::ERR_ABORTED',
    },
  ],
});
