import { describe, expect, it } from 'vitest';
import type { HeaderList } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, requestMessage } from '../../helpers/exchange.ts';
import { foundBeside, toldBeside } from './beside.ts';

const allowed = ['access-control-allow-origin', pageOrigin] as const;
const stored = ['cache-control', 'public, max-age=600'] as const;

testCause('vary-origin-missing', {
  silent: {
    'an answer for `null`, which is no origin of one site': {
      ...exchange({ answer: [['access-control-allow-origin', 'null'], stored] }),
      origin: 'null',
    },
    'an answer that no cache stores': exchange({
      answer: [allowed, ['cache-control', 'no-store'], ['etag', '1']],
    }),
    'an answer that only the browser stores for one user': exchange({
      answer: [allowed, ['cache-control', 'private, max-age=600']],
    }),
    'an answer that says nothing of caches': exchange({ answer: [allowed] }),
    '`*`, which is the same for every origin': exchange({
      answer: [['access-control-allow-origin', '*'], stored],
    }),
    'an answer that has it': exchange({ answer: [allowed, stored, ['vary', 'Accept, origin']] }),
    'an answer to `POST`, which no cache stores': exchange({
      messages: [requestMessage({ method: 'POST', responseHeaders: [allowed, stored] })],
    }),
  },
  explains: {
    'an answer for one origin that caches store': [
      exchange({ answer: [allowed, stored] }),
      /allows `https:\/\/app\.example` by name.*no `Vary: Origin`[\s\S]*answer `Vary: Origin`/,
    ],
    'one that varies by another header': [
      exchange({ answer: [allowed, ['etag', '"1"'], ['vary', 'Accept-Encoding']] }),
      /answer `Vary: Accept-Encoding, Origin`/,
    ],
  },
});

describe('vary-origin-missing, beside other answers', () => {
  const other = 'https://admin.app.example';
  const forOther = (...headers: HeaderList) => ({
    ...exchange({ answer: [['access-control-allow-origin', other], ...headers] }),
    origin: other,
  });

  it('needs no sign of a cache where the same URL allowed another origin', () => {
    const { what, certainty } = toldBeside(
      'vary-origin-missing',
      forOther(),
      exchange({ answer: [allowed] }),
    );
    expect(what).toContain('allowed `https://admin.app.example` before and allows `https://app.example` now');
    expect(certainty).toBe('likely');
  });

  it('is silent where caches may not store it, or are told', () => {
    const found = (...headers: HeaderList) =>
      foundBeside('vary-origin-missing', forOther(), exchange({ answer: [allowed, ...headers] }));
    expect(found(['cache-control', 'no-store'])).toBeUndefined();
    expect(found(['vary', 'Origin'])).toBeUndefined();
  });
});
