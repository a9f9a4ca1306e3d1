import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'image-without-crossorigin',
  title: 'An ordinary image needs no CORS',
  row: 'Innocent',
  page: 'https://shop.test',
  serve: {
    'https://cdn.test/cup.svg': {
      GET: {
        headers: { 'Content-Type': 'image/svg+xml' },
        body: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
      },
    },
  },
  call: `return loadImage('https://cdn.test/cup.svg')`,
  expect: [{ url: 'https://cdn.test/cup.svg', verdict: 'delivered', without: ['opaque-response'] }],
});
