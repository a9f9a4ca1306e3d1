import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'opaque-response',
  title: '`no-cors` gets an answer that nobody can read',
  row: 'Fails silently',
  page: 'https://shop.test',
  serve: { 'https://api.test/orders': { GET: { headers: { 'Access-Control-Allow-Origin': '*' } } } },
  call: `return fetch('https://api.test/orders', { mode: 'no-cors' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'delivered-with-notice',
      notices: ['opaque-response'],
      // Chromium takes the headers off an answer that is opaque.
      without: ['answer-rewritten-by-extension'],
      networkError: 'net::ERR_ABORTED',
    },
  ],
});
