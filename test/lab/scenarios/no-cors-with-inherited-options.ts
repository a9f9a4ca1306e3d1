import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'no-cors-with-inherited-options',
  title: 'Options that exclude each other, one of them inherited',
  row: 'Only looks like CORS',
  ugly: true,
  page: 'https://shop.test',
  serve: { 'https://api.test/orders': { '*': { headers: { 'Access-Control-Allow-Origin': '*' } } } },
  call: `class Quiet { mode = 'no-cors'; }
    const options = Object.create(new Quiet(), { redirect: { value: 'manual' } });
    return fetch(new URL('https://api.test/orders'), options)`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'look-alike',
      seenBy: 'page',
      chromium: 'NoCorsRedirectModeNotFollow',
      cause: 'no-cors-redirect-mode',
    },
  ],
});
