import { defineScenario } from '../scenario.ts';

export const scenario = defineScenario({
  id: 'policy-forbids-image',
  title: 'The page forbids itself an image',
  row: 'Only looks like CORS',
  page: 'https://shop.test',
  pageHeaders: { 'Content-Security-Policy': "img-src 'self'" },
  serve: { 'https://api.test/logo.png': { GET: { headers: { 'Access-Control-Allow-Origin': '*' } } } },
  call: `return loadImage('https://api.test/logo.png', 'anonymous')`,
  expect: [
    {
      url: 'https://api.test/logo.png',
      verdict: 'look-alike',
      cause: 'blocked-by-content-security-policy',
      networkError: '',
      seenBy: 'devtools',
      onlyPageTells: true,
    },
  ],
});
