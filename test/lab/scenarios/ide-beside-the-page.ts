import { defineScenario } from '../scenario.ts';

// What the answers of sentry.io said when it happened.
const sentry = {
  Server: 'nginx',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'POST',
  'Access-Control-Allow-Headers':
    'x-sentry-auth,x-requested-with,x-forwarded-for,origin,referer,accept,content-type',
  'Access-Control-Max-Age': '3600',
};

export const scenario = defineScenario({
  id: 'ide-beside-the-page',
  title:
    "The browser support of an IDE adds its token to every call, and only the page's own headers are allowed",
  row: 'Headers not allowed',
  page: 'http://localhost',
  serve: {
    'https://ingest.test/api/17/store/': {
      OPTIONS: { headers: sentry },
      POST: { headers: { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'application/json' } },
    },
  },
  // The content script of the extension wraps fetch and XMLHttpRequest in the page.
  call: `
    const original = fetch;
    const wrapped = (url, init = {}) => original(url, { ...init, headers: { ...init.headers, 'x-ijt': 'b2vd4ihn' } });
    await (await original('https://ingest.test/api/17/store/', {
      method: 'POST',
      headers: { 'X-Requested-With': 'XMLHttpRequest' },
      body: '{}',
    })).json();
    return wrapped('https://ingest.test/api/17/store/', {
      method: 'POST',
      headers: { 'X-Requested-With': 'XMLHttpRequest' },
      body: '{}',
    });
  `,
  expect: [
    {
      url: 'https://ingest.test/api/17/store/',
      method: 'POST',
      verdict: 'delivered-with-notice',
      notices: ['preflight-avoidable'],
      without: ['header-added-by-extension'],
    },
    {
      url: 'https://ingest.test/api/17/store/',
      method: 'POST',
      verdict: 'cors',
      chromium: 'HeaderDisallowedByPreflightResponse',
      cause: 'request-header-not-allowed',
      root: 'header-added-by-extension',
    },
  ],
});
