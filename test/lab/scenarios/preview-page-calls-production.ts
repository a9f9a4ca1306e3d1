import { defineScenario } from '../scenario.ts';

// As the cors middleware of Express answers with a fixed origin: always that one.
const express = {
  'X-Powered-By': 'Express',
  'Access-Control-Allow-Origin': 'https://app.test',
  Vary: 'Origin',
  'Content-Type': 'application/json; charset=utf-8',
};

export const scenario = defineScenario({
  id: 'preview-page-calls-production',
  title: 'A preview deployment calls an API that allows the production page',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://preview-17.test',
  firefox: true,
  serve: { 'https://api.test/orders': { GET: { headers: express } } },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'AllowOriginMismatch',
      cause: 'allow-origin-mismatch',
      root: 'origin-not-allow-listed',
    },
  ],
});
