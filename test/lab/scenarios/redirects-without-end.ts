import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'redirects-without-end',
  title: 'Each redirect leads to the next one, past twenty',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: ({ url }) => ({
        status: 302,
        headers: {
          'Access-Control-Allow-Origin': '*',
          Location: `https://api.test/orders?page=${Number(url.split('=')[1] ?? 0) + 1}`,
        },
      }),
    },
  },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'look-alike',
      cause: 'redirect-loop',
      networkError: 'net::ERR_TOO_MANY_REDIRECTS',
    },
  ],
});
