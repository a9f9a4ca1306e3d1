import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'script-error-page',
  title: 'A script that is not there, and CORS allows its error page',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: {
    'https://cdn.test/app.js': {
      GET: { status: 404, headers: { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/html' } },
    },
  },
  call: `return loadScript('https://cdn.test/app.js', 'anonymous')`,
  expect: [
    {
      url: 'https://cdn.test/app.js',
      verdict: 'look-alike',
      networkError: 'net::ERR_ABORTED',
      cause: 'answer-not-usable',
    },
  ],
});
