import { defineScenario } from '../scenario.ts';

// webRequest says `net::ERR_FAILED` of the preflight and of the request.
export const scenario = defineScenario({
  id: 'local-network-access-insecure-asked-by-preflight',
  title: 'A worker of a public page without https sends to this machine what needs a preflight',
  row: 'Only looks like CORS',
  ugly: true,
  page: 'http://shop.test',
  pageHeaders: { 'Content-Security-Policy': 'treat-as-public-address' },
  serve: {
    'http://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': '*' },
      },
      PUT: { headers: { 'Access-Control-Allow-Origin': '*' } },
    },
  },
  call: `return fetch('http://api.test/orders', { method: 'PUT', body: 'one cup' })`,
  expect: [
    {
      url: 'http://api.test/orders',
      method: 'PUT',
      verdict: 'look-alike',
      chromium: 'InsecureLocalNetwork',
      cause: 'local-network-access',
    },
  ],
});
