import { defineScenario } from '../scenario.ts';

const url = (cup: number) => `https://api.test/cups/${cup}`;
const headers = { 'Access-Control-Allow-Origin': 'https://shop.test', Vary: 'Origin' };
const cups = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

export const scenario = defineScenario({
  id: 'each-cup-has-its-url',
  title: 'Ten things are asked for with a token, each at a URL of its own',
  row: 'Fails silently',
  page: 'https://shop.test',
  serve: {
    ...Object.fromEntries(
      cups.map((cup) => [
        url(cup),
        {
          OPTIONS: {
            status: 204,
            headers: {
              ...headers,
              'Access-Control-Allow-Headers': 'authorization',
              'Access-Control-Max-Age': '7200',
            },
          },
          GET: { headers },
        },
      ]),
    ),
  },
  call: `for (let cup = 1; cup <= 10; cup += 1) {
    await readToEnd(await fetch('https://api.test/cups/' + cup, { headers: { Authorization: 'Bearer one' } }));
  }`,
  expect: [
    ...cups.slice(0, -1).map((cup) => ({
      url: url(cup),
      verdict: 'delivered' as const,
      without: ['preflight-before-every-request'],
    })),
    {
      url: url(10),
      verdict: 'delivered-with-notice',
      notices: ['preflight-before-every-request'],
    },
  ],
});
