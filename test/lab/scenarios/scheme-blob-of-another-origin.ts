import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'scheme-blob-of-another-origin',
  title: 'A blob URL that another origin made',
  row: 'Only looks like CORS',
  ugly: true,
  page: 'https://shop.test',
  serve: { 'https://api.test/orders': { '*': { headers: { 'Access-Control-Allow-Origin': '*' } } } },
  call: `return fetch('blob:https://api.test:HTTPS/1f0e2d3c')`,
  expect: [
    {
      url: 'blob:https://api.test:HTTPS/1f0e2d3c',
      verdict: 'look-alike',
      seenBy: 'page',
      chromium: 'CorsDisabledScheme',
      cause: 'scheme-not-supported',
    },
  ],
});
