import { describe, expect, it } from 'vitest';
import { headerPairs } from '../../src/log/header-pairs.ts';

describe('header pairs', () => {
  it('have names in lower case and one pair per line', () => {
    expect(
      headerPairs([
        ['Vary', 'Origin'],
        ['Set-Cookie', 'a=1\nb=2'],
      ]),
    ).toEqual([
      ['vary', 'Origin'],
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
    ]);
  });

  it('keep a value of 100 kB, which is evidence', () => {
    const long = 'x'.repeat(100_000);
    expect(headerPairs([['X-Long', long]])).toEqual([['x-long', long]]);
  });

  it('are cut where a list is longer than 256 kB, and say so', () => {
    const pairs = headerPairs(Array.from({ length: 5 }, () => ['X-Long', 'x'.repeat(100_000)] as const));
    expect(pairs.map(([name]) => name)).toEqual(['x-long', 'x-long', 'x-long', 'whycors-cut']);
    const length = pairs.reduce((sum, [name, value]) => sum + name.length + value.length, 0);
    expect(length).toBeLessThan(257 * 1024);
  });
});
