import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'preflight-dies-behind-redirect',
  title: 'The redirect is allowed, and the preflight at its target meets a name that does not exist',
  row: 'Only looks like CORS',
  ugly: true,
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': '*' },
      },
      PUT: {
        status: 307,
        headers: { 'Access-Control-Allow-Origin': '*', Location: 'https://api.invalid/orders' },
      },
    },
  },
  call: `return fetch('https://api.test/orders', { method: 'PUT', body: 'one cup' })`,
  expect: [
    {
      url: 'https://api.test/orders',
      method: 'PUT',
      verdict: 'look-alike',
      cause: 'host-not-found',
      networkError: 'net::ERR_NAME_NOT_RESOLVED',
    },
  ],
});
