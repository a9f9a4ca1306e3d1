import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, requestMessage } from '../../helpers/exchange.ts';
import { blocked, blockedPreflight } from './blocked.ts';

const cloudflare = [
  ['server', 'cloudflare'],
  ['cf-ray', '8f2a1b3c4d5e6f70-FRA'],
] as const;

testCause('bot-challenge-answered', {
  silent: {
    'a refusal of Cloudflare that is no challenge': blocked(cloudflare, { status: 403 }),
    'an answer that passed a firewall': blocked([['x-datadome', 'protected']], { status: 500 }),
    'a firewall of AWS that let it through': blocked([['x-amzn-waf-action', 'count']], { status: 403 }),
    'a challenge that the page may read': exchange({
      messages: [
        requestMessage({
          status: 403,
          responseHeaders: [
            ['access-control-allow-origin', pageOrigin],
            ['cf-mitigated', 'challenge'],
          ],
        }),
      ],
    }),
  },
  explains: {
    'a challenge of Cloudflare': [
      blocked([...cloudflare, ['cf-mitigated', 'challenge']], { status: 403 }),
      /^Cloudflare answered `GET .*` with `403 Forbidden`; the missing.*`Cf-Mitigated`[\s\S]*WAF rule with the action Skip/s,
    ],
    'one of AWS WAF, which is no error to HTTP': [
      blocked([['x-amzn-waf-action', 'challenge']], { status: 202 }),
      /^AWS WAF answered `GET .*` with `202 Accepted`/,
    ],
    'one of Vercel at a preflight': [
      blockedPreflight({ status: 429, responseHeaders: [['x-vercel-mitigated', 'challenge']] }),
      /^The firewall of Vercel answered the preflight `OPTIONS .*` with `429 Too Many Requests`/,
    ],
    'one of DataDome, whatever origin it allows': [
      blocked(
        [
          ['x-dd-b', '1'],
          ['access-control-allow-origin', 'https://b.example'],
        ],
        { status: 403 },
      ),
      /^DataDome answered .*; the wrong `Access-Control-Allow-Origin` is a consequence/,
    ],
  },
});
