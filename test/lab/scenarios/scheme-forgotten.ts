import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'scheme-forgotten',
  title: 'A host and a port, and no scheme before them',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: { 'https://api.test/orders': { '*': { headers: { 'Access-Control-Allow-Origin': '*' } } } },
  call: `return fetch('localhost:3000/orders', { credentials: 'include' })`,
  expect: [
    {
      url: 'localhost:3000/orders',
      verdict: 'look-alike',
      seenBy: 'page',
      chromium: 'CorsDisabledScheme',
      cause: 'scheme-not-supported',
    },
  ],
});
