import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PreferenceStorage, remember } from '../../src/panel/remember.ts';
import type { Preference } from '../../src/platform/preferences.ts';

const preference: Preference<string> = {
  key: 'colour',
  parse: (stored) => (typeof stored === 'string' ? stored : 'red'),
};

/** Storage as a browser has it: every change is told to all, also to who made it. */
function fakeStorage(stored?: unknown) {
  const written: unknown[] = [];
  const listeners = new Set<(value: unknown) => void>();
  const change = (value: unknown) => {
    for (const listener of listeners) listener(value);
  };
  const storage: PreferenceStorage = {
    readPreference: async ({ parse }) => parse(stored),
    writePreference: async (_, value) => {
      written.push(value);
      change(value);
    },
    onPreferenceChange({ parse }, listener) {
      const heard = (value: unknown) => listener(parse(value));
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
  };
  return { storage, written, change };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what is remembered', () => {
  it('comes back, and is not written again for that', async () => {
    const { storage, written } = fakeStorage('blue');
    const colour = signal('red');
    await remember(colour, preference, storage);
    vi.runAllTimers();
    expect(colour.value).toBe('blue');
    expect(written).toEqual([]);
  });

  it('is written once it came to rest', async () => {
    const { storage, written } = fakeStorage();
    const colour = signal('red');
    await remember(colour, preference, storage);
    colour.value = 'green';
    colour.value = 'blue';
    vi.runAllTimers();
    expect(written).toEqual(['blue']);
    expect(colour.value).toBe('blue');
  });

  it('follows another panel, and does not answer it', async () => {
    const { storage, written, change } = fakeStorage();
    const colour = signal('red');
    await remember(colour, preference, storage);
    change('green');
    vi.runAllTimers();
    expect(colour.value).toBe('green');
    expect(written).toEqual([]);
  });
});
