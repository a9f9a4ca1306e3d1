import { describe, expect, it } from 'vitest';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange } from '../../helpers/exchange.ts';
import { toldBeside } from './beside.ts';
import { blocked, blockedPreflight } from './blocked.ts';

const id = 'cached-error-without-allow-origin';

testCause(id, {
  silent: {
    'an error from the server': blocked([['cf-cache-status', 'MISS']], { status: 404 }),
    'a good answer out of a cache': blocked([['age', '31']]),
    'an error out of a cache that allows another site': blocked(
      [
        ['age', '31'],
        ['access-control-allow-origin', 'https://b.example'],
      ],
      { status: 404 },
    ),
  },
  explains: {
    'a missing file that a CDN remembers': [
      blocked([['cf-cache-status', 'HIT']], { status: 404 }),
      /The `404` is an old one: it came out of a cache \(`Cf-Cache-Status: HIT`\)[\s\S]*purge/,
    ],
    'a failure that CloudFront remembers': [
      blocked(
        [
          ['x-cache', 'Error from cloudfront'],
          ['age', '4'],
        ],
        { status: 503 },
      ),
      /The `503` is an old one.*`Age: 4`/,
    ],
    'an error that the browser remembers': [
      blocked([], { status: 410, fromCache: true }),
      /The `410` is an old one: it came out of the browser's own cache/,
    ],
    'a preflight that a CDN answered so': [
      blockedPreflight({ status: 403, responseHeaders: [['age', '9']] }),
      /The `403` is an old one/,
    ],
  },
});

describe(`${id}, beside other answers`, () => {
  it('is certain where the URL was answered well', () => {
    const failed = blocked([['age', '4']], { status: 503 });
    const { what, certainty } = toldBeside(id, exchange(), failed);
    expect(what).toContain('although the same URL was answered well in this tab');
    expect(certainty).toBe('certain');
  });
});
