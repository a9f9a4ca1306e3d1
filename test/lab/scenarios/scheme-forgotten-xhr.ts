import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'scheme-forgotten-xhr',
  title: 'The same with an XMLHttpRequest, whose error the console calls one of CORS',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: { 'https://api.test/orders': { '*': { headers: { 'Access-Control-Allow-Origin': '*' } } } },
  call: `return sendXhr('PUT', 'api.shop.test:8443/orders')`,
  expect: [
    {
      url: 'api.shop.test:8443/orders',
      method: 'PUT',
      verdict: 'look-alike',
      chromium: 'CorsDisabledScheme',
      cause: 'scheme-not-supported',
      seenBy: 'devtools',
      onlyPageTells: true,
    },
  ],
});
