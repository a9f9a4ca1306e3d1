import { testCause } from '../../helpers/cause-tester.ts';
import { pageOrigin } from '../../helpers/exchange.ts';
import { blocked, blockedPreflight } from './blocked.ts';

const other = ['access-control-allow-origin', 'https://b.example'] as const;

testCause('allow-origin-from-cache', {
  silent: {
    "the browser's own cache, of which another cause speaks": blocked([other], { fromCache: true }),
    'a cache that was told to keep nothing for others': blocked([other, ['age', '31'], ['vary', '*']]),
    'a preflight, which no cache stores': blockedPreflight({ responseHeaders: [other, ['age', '31']] }),
    'another origin without a sign of a cache': blocked([other]),
    'an age of zero, and a cache that missed': blocked([other, ['age', '0'], ['x-cache', 'MISS']]),
    'a cache that was told': blocked([other, ['age', '31'], ['vary', 'Accept-Encoding, origin']]),
    'the same origin with a slash, from a cache': blocked([
      ['access-control-allow-origin', `${pageOrigin}/`],
      ['age', '31'],
    ]),
  },
  explains: {
    'an answer with an age': [
      blocked([other, ['age', '31']]),
      /answer for `https:\/\/b\.example` came out of a cache \(`Age: 31`\), and it has no `Vary: Origin`/,
    ],
    'an answer that a CDN had stored': [
      blocked([other, ['x-cache', 'Hit from cloudfront'], ['vary', 'Accept-Encoding']]),
      /\(`X-Cache: Hit from cloudfront`\)/,
    ],
    'an answer that Cloudflare had stored': [
      blocked([other, ['cf-cache-status', 'HIT']]),
      /\(`Cf-Cache-Status: HIT`\)[\s\S]*empties the cache once/,
    ],
  },
});
