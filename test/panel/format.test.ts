import { describe, expect, it } from 'vitest';
import { formatDuration, visibleText } from '../../src/panel/format.ts';

describe('visibleText', () => {
  it('shows what would change how text is read by its number', () => {
    expect(visibleText('a\u202eb\u200bc\u0000d')).toBe('a\\u202eb\\u200bc\\u0000d');
  });

  it('leaves the scripts of the world alone', () => {
    expect(visibleText('שלום 你好 é <b>')).toBe('שלום 你好 é <b>');
  });
});

describe('formatDuration', () => {
  it.each([
    [null, ''],
    [-1, ''],
    [38.1, '38 ms'],
    [1234, '1.2 s'],
    [120_000, '2 min'],
  ])('%s is "%s"', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });
});
