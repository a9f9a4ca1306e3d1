import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'font-preloaded-with-credentials',
  title: 'A font that a style would load without credentials is preloaded with them',
  row: 'Credentials',
  page: 'https://shop.test',
  serve: { 'https://cdn.shop.test/lab.ttf': { GET: { headers: { 'Content-Type': 'font/ttf' } } } },
  call: `return loadLink('https://cdn.shop.test/lab.ttf', 'use-credentials', { rel: 'preload', as: 'font' })`,
  expect: [
    {
      url: 'https://cdn.shop.test/lab.ttf',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      root: 'font-without-allow-origin',
      credentials: 'unknown',
    },
  ],
});
