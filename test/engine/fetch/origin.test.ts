import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originOf } from '../../../src/engine/fetch/origin.ts';

function parsed(url: string): string | null {
  try {
    return new URL(url).origin;
  } catch {
    return null;
  }
}

describe('originOf', () => {
  it.each([
    'https://api.example',
    'https://api.example:443/a?b#c',
    'http://api.example:8080?q',
    'https://api.example:99999/',
    'https://1.2.3/',
    'https://1.2.3.256/',
    'https://user@api.example/',
    'https://api.example\\@evil.example/',
    'https://api.ex\tample/',
    'https://api.example\n.evil.example/',
    'HTTPS://API.example/',
    'https://xn--/',
    'https://../',
    'blob:https://api.example/1',
    'data:text/plain,a',
    '/relative',
    '',
  ])('says of %j what the URL standard says', (url) => {
    expect(originOf(url)).toBe(parsed(url));
  });

  it('says of any text what the URL standard says, also when it is asked again', () => {
    const piece = fc.constantFrom(
      'https:',
      'http:',
      '//',
      '/',
      '?',
      '#',
      '@',
      ':',
      '.',
      '\\',
      '\n',
      'a',
      '1',
      '%',
      '-',
      'é',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const url = pieces.join('');
        expect([originOf(url), originOf(url)]).toEqual([parsed(url), parsed(url)]);
      }),
      { numRuns: 2000 },
    );
  });
});
