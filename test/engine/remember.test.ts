import { describe, expect, it } from 'vitest';
import { remember } from '../../src/engine/remember.ts';

describe('remember', () => {
  const counting = () => {
    const asked: string[] = [];
    const length = remember((text) => {
      asked.push(text);
      return text.length;
    });
    return { asked, length };
  };

  it('asks once for the same text', () => {
    const { asked, length } = counting();
    expect(['ab', 'a', 'ab'].map(length)).toEqual([2, 1, 2]);
    expect(asked).toEqual(['ab', 'a']);
  });

  it('keeps no long text', () => {
    const { asked, length } = counting();
    const long = 'a'.repeat(257);
    expect([long, long].map(length)).toEqual([257, 257]);
    expect(asked).toHaveLength(2);
  });

  it('forgets what it knew before it grows large', () => {
    const { asked, length } = counting();
    for (let count = 0; count <= 500; count++) length(`text ${count}`);
    length('text 0');
    expect(asked.filter((text) => text === 'text 0')).toHaveLength(2);
  });
});
