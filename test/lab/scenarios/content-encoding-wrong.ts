import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'content-encoding-wrong',
  title: 'The answer is allowed, and is not compressed as it says',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: { headers: { 'Access-Control-Allow-Origin': '*', 'Content-Encoding': 'gzip' } },
    },
  },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'look-alike',
      cause: 'network-error',
      networkError: 'net::ERR_CONTENT_DECODING_FAILED',
      credentials: 'omit',
    },
  ],
});
