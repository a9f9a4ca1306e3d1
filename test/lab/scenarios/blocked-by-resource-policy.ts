import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'blocked-by-resource-policy',
  title: 'The image may only be used by its own site',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  serve: {
    'https://cdn.test/cup.svg': {
      GET: {
        headers: { 'Cross-Origin-Resource-Policy': 'same-origin', 'Content-Type': 'image/svg+xml' },
        body: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
      },
    },
  },
  call: `return loadImage('https://cdn.test/cup.svg')`,
  expect: [
    {
      url: 'https://cdn.test/cup.svg',
      verdict: 'look-alike',
      cause: 'blocked-by-resource-policy',
      networkError: 'net::ERR_BLOCKED_BY_RESPONSE.NotSameOrigin',
    },
  ],
});
