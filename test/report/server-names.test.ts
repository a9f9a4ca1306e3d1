import { describe, expect, it } from 'vitest';
import { serverNames } from '../../src/report/server-names.ts';

describe('the names of the servers', () => {
  it('leave the scheme out where it is everywhere the same', () => {
    expect(serverNames(['https://a.example', 'https://b.example:8443'])).toEqual([
      'a.example',
      'b.example:8443',
    ]);
  });

  it.each([[['https://a.example', 'http://b.example']], [['null', 'https://b.example']]])(
    'keep it where it tells: %j',
    (origins) => {
      expect(serverNames(origins)).toEqual(origins);
    },
  );
});
