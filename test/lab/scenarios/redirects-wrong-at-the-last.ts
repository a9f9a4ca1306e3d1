import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'redirects-wrong-at-the-last',
  title: 'Nineteen redirects are allowed, and what they lead to is not',
  row: 'No Access-Control-Allow-Origin',
  ugly: true,
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      GET: ({ url }) => {
        const page = Number(url.split('=')[1] ?? 0);
        if (page === 19) return { status: 404 };
        return {
          status: 302,
          headers: {
            'Access-Control-Allow-Origin': '*',
            Location: `https://api.test/orders?page=${page + 1}`,
          },
        };
      },
    },
  },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
    },
  ],
});
