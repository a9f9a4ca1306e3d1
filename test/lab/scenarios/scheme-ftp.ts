import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'scheme-ftp',
  title: 'A call over another protocol',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: { 'https://api.test/orders': { '*': { headers: { 'Access-Control-Allow-Origin': '*' } } } },
  call: `return fetch('ftp://files.test/orders.csv')`,
  expect: [
    {
      url: 'ftp://files.test/orders.csv',
      verdict: 'look-alike',
      seenBy: 'page',
      chromium: 'CorsDisabledScheme',
      cause: 'scheme-not-supported',
    },
  ],
});
