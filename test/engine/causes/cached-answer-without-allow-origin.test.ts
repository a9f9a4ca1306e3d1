import { describe, expect, it } from 'vitest';
import type { HeaderList } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { apiUrl, exchange, pageOrigin, requestMessage } from '../../helpers/exchange.ts';
import { foundBeside, toldBeside } from './beside.ts';
import { blocked, blockedPreflight } from './blocked.ts';

const id = 'cached-answer-without-allow-origin';
const hit = ['x-cache', 'Hit from cloudfront'] as const;
const viaCloudFront: HeaderList = [['via', '1.1 e3d1.cloudfront.net (CloudFront)'], hit];
const allowed = (headers: HeaderList = [], url = apiUrl) =>
  exchange({
    messages: [
      requestMessage({ url, responseHeaders: [['access-control-allow-origin', pageOrigin], ...headers] }),
    ],
  });

testCause(id, {
  silent: {
    'an answer from the server': blocked([['x-cache', 'Miss from cloudfront']]),
    'an age of zero': blocked([['age', '0']]),
    "the browser's own cache": blocked([['age', '31']], { fromCache: true }),
    'an error': blocked([['age', '31']], { status: 404 }),
    'a cache that keeps answers apart by origin': blocked([hit, ['vary', 'Origin']]),
    'an answer that allows another site': blocked([
      hit,
      ['access-control-allow-origin', 'https://b.example'],
    ]),
    'a preflight': blockedPreflight({ responseHeaders: [hit] }),
    'a file that no script asked for': { ...blocked([hit]), resourceType: 'font' },
  },
  explains: {
    'a hit of CloudFront': [
      blocked(viaCloudFront),
      /a cache \(`X-Cache: Hit from cloudfront`\)[\s\S]*In CloudFront, attach a response headers policy/,
    ],
    'a hit of Cloudflare': [
      blocked([['cf-cache-status', 'HIT']]),
      /\(`Cf-Cache-Status: HIT`\)[\s\S]*`Vary: Origin` always.*purge/,
    ],
    'a hit in the words of the standard': [
      blocked([['cache-status', '"Netlify Edge"; hit; ttl=300']]),
      /`Cache-Status: "Netlify Edge"; hit; ttl=300`/,
    ],
    'an age': [blocked([['age', '312']]), /what the server itself would answer was not seen/],
  },
});

describe(`${id}, beside other answers`, () => {
  it('is certain where the same URL was answered with the header', () => {
    const { what, certainty } = toldBeside(
      id,
      allowed([['x-cache', 'Miss from cloudfront']]),
      blocked([hit]),
    );
    expect(what).toContain('The server does answer `https://api.example/orders`');
    expect(certainty).toBe('certain');
  });

  it('is likely where the host allows the page elsewhere, whoever asks', () => {
    const font = { ...blocked([hit]), resourceType: 'font' as const };
    const elsewhere = allowed([], 'https://api.example/users');
    expect(toldBeside(id, elsewhere, font).certainty).toBe('likely');
  });

  it('is silent where the host refuses without any cache', () => {
    expect(foundBeside(id, blocked([['x-cache', 'Miss from cloudfront']]), blocked([hit]))).toBeUndefined();
  });
});
