import { testCause } from '../../helpers/cause-tester.ts';
import { pageOrigin } from '../../helpers/exchange.ts';
import { blocked, blockedPreflight } from './blocked.ts';

const cloudflare = [
  ['server', 'cloudflare'],
  ['cf-ray', '8f2a1b3c4d5e6f70-FRA'],
] as const;

testCause('access-gate-before-preflight', {
  silent: {
    'the same gate in front of the request itself': blocked([['cf-access-domain', 'api.example']], {
      status: 403,
    }),
    'a preflight that the gate let through and the server answered': blockedPreflight({
      allows: [['cf-access-domain', 'api.example']],
    }),
    'a refusal of the server behind Cloudflare': blockedPreflight({
      status: 403,
      responseHeaders: [...cloudflare, ['cf-cache-status', 'DYNAMIC']],
    }),
    'one that a framework behind it signed': blockedPreflight({
      status: 403,
      responseHeaders: [...cloudflare, ['x-powered-by', 'Express']],
    }),
    'one with CORS headers, which Cloudflare does not make': blockedPreflight({
      status: 403,
      responseHeaders: [...cloudflare, ['access-control-allow-origin', pageOrigin]],
    }),
    'a redirect to a login that is no gate of these': blockedPreflight({
      status: 302,
      responseHeaders: [['location', '/account/login']],
    }),
  },
  explains: {
    'a refusal of Cloudflare Access': [
      blockedPreflight({
        status: 403,
        responseHeaders: [...cloudflare, ['cf-access-domain', 'api.example']],
      }),
      /^Cloudflare Access answered the preflight `OPTIONS .*` with `403 Forbidden`; the missing[\s\S]*Bypass options/,
    ],
    'a redirect of Cloudflare Access': [
      blockedPreflight({
        status: 302,
        responseHeaders: [['location', 'https://team.cloudflareaccess.com/cdn-cgi/access/login/api.example']],
      }),
      /^Cloudflare Access answered the preflight .* with `302 Found`; no preflight may be redirected/,
    ],
    'the Identity-Aware Proxy': [
      blockedPreflight({ status: 401, responseHeaders: [['x-goog-iap-generated-response', 'true']] }),
      /^Identity-Aware Proxy[\s\S]*`corsSettings.allowHttpOptions`/,
    ],
    Pomerium: [
      blockedPreflight({
        status: 302,
        responseHeaders: [['location', 'https://authenticate.example/.pomerium/sign_in?x=1']],
      }),
      /^Pomerium[\s\S]*`cors_preflight: true`/,
    ],
    'the protection of a deployment at Vercel': [
      blockedPreflight({
        status: 401,
        responseHeaders: [
          ['server', 'Vercel'],
          ['set-cookie', '_vercel_sso_nonce=xyz; Path=/; Secure; HttpOnly'],
        ],
      }),
      /^Vercel Deployment Protection[\s\S]*OPTIONS Allowlist/,
    ],
    'Cloudflare, which refuses without a mark': [
      blockedPreflight({ status: 403, responseHeaders: cloudflare }),
      /^Cloudflare answered the preflight .* with `403 Forbidden`[\s\S]*no `Cf-Cache-Status`/,
    ],
  },
});
