import { defineScenario } from '../scenario.ts';

// As a tenant of Auth0 answers: behind Cloudflare, with a redirect to its form.
const provider = {
  Server: 'cloudflare',
  'CF-RAY': '8f3d1c2a9b7e4d21-FRA',
  'X-Auth0-RequestId': 'f2a7c1d0e9b84c6a',
  Vary: 'Accept',
  'Cache-Control': 'no-store, max-age=0, no-transform',
  'Content-Type': 'text/html; charset=utf-8',
  Location: '/u/login?state=hKFo2SBmVnJ4',
};
const query = 'response_type=code&client_id=b2vd4ihn&scope=openid&redirect_uri=https%3A%2F%2Fapp.test';

export const scenario = defineScenario({
  id: 'script-asks-the-identity-provider',
  title: 'A script fetches the page of the identity provider that people should be sent to',
  row: 'Redirects',
  page: 'https://app.test',
  serve: {
    'https://tenant.id.test/authorize': { GET: { status: 302, headers: provider, body: 'Found.' } },
    'https://tenant.id.test/cards/17/authorize': { POST: { headers: { Server: 'cloudflare' } } },
  },
  call: `
    await fetch('https://tenant.id.test/cards/17/authorize', { method: 'POST' }).catch(() => {});
    return fetch('https://tenant.id.test/authorize?${query}');
  `,
  expect: [
    {
      url: 'https://tenant.id.test/cards/17/authorize',
      method: 'POST',
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'allow-origin-missing',
      without: ['authorize-endpoint-called-by-script'],
    },
    {
      url: `https://tenant.id.test/authorize?${query}`,
      verdict: 'cors',
      chromium: 'MissingAllowOriginHeader',
      cause: 'redirect-without-allow-origin',
      root: 'authorize-endpoint-called-by-script',
      answers: 'incomplete',
    },
  ],
});
