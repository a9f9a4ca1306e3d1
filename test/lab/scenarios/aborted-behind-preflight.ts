import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'aborted-behind-preflight',
  title: 'The page gives up once its preflight has passed',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': '*' },
      },
      PUT: { connection: 'hang' },
    },
  },
  call: `return fetch('https://api.test/orders', { method: 'PUT', body: 'one cup', signal: AbortSignal.timeout(300) })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'look-alike',
      cause: 'aborted-by-page',
      networkError: 'net::ERR_ABORTED',
    },
  ],
});
