import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'beacon',
  title: 'A beacon, of which nobody reads the answer',
  row: 'Innocent',
  page: 'https://shop.test',
  serve: { 'https://stats.test/visit': { POST: { status: 204 } } },
  call: `return navigator.sendBeacon('https://stats.test/visit', 'cup')`,
  expect: [
    { url: 'https://stats.test/visit', method: 'POST', verdict: 'delivered', without: ['opaque-response'] },
  ],
});
