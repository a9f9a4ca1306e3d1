import { defineScenario } from '../scenario.ts';

// What CORS Unblock leaves. In Firefox an extension sees the same of a server that sends it and of one that does not.
const behind = {
  'Access-Control-Allow-Origin': ['https://app.test', '*'],
  'Access-Control-Allow-Methods': 'GET, PUT, POST, DELETE, HEAD, OPTIONS, PATCH',
};

export const scenario = defineScenario({
  id: 'wildcard-behind-the-answer',
  title: 'An answer that allows the page, and behind that everybody with all methods',
  row: 'No Access-Control-Allow-Origin',
  page: 'https://app.test',
  firefox: true,
  serve: { 'https://api.test/orders': { GET: { headers: { 'X-Powered-By': 'Express', ...behind } } } },
  call: `return fetch('https://api.test/orders')`,
  expect: [
    {
      url: 'https://api.test/orders',
      verdict: 'cors',
      chromium: 'MultipleAllowOriginValues',
      cause: 'allow-origin-multiple',
      // Chromium shows what the server itself sent, so that it is to blame there.
      without: ['allow-origin-added-by-extension'],
      firefoxRoot: 'allow-origin-added-by-extension',
    },
  ],
});
