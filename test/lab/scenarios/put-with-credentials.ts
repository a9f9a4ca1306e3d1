import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'put-with-credentials',
  title: 'JSON, a custom header and cookies, all of it allowed',
  row: 'Innocent',
  page: 'https://shop.test',
  serve: {
    'https://api.test/orders': {
      OPTIONS: {
        status: 204,
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Credentials': 'true',
          'Access-Control-Allow-Methods': 'GET, PUT',
          'Access-Control-Allow-Headers': 'Content-Type, X-Request-Id',
          'Access-Control-Max-Age': '600',
          Vary: 'Origin',
        },
      },
      PUT: {
        headers: {
          'Access-Control-Allow-Origin': 'https://shop.test',
          'Access-Control-Allow-Credentials': 'true',
          Vary: 'Origin',
        },
      },
    },
  },
  call: `return fetch('https://api.test/orders', {
    method: 'PUT',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json', 'X-Request-Id': '17' },
    body: JSON.stringify({ cups: 1 }),
  })`,
  expect: [{ url: 'https://api.test/orders', method: 'PUT', verdict: 'delivered', credentials: 'include' }],
  firefox: true,
});
