import { effect, type Signal } from '@preact/signals';
import type { Preference } from '../platform/preferences.ts';

/** How preferences are kept; handed in, so that tests need no browser. */
export interface PreferenceStorage {
  readPreference<T>(preference: Preference<T>): Promise<T>;
  writePreference<T>(preference: Preference<T>, value: T): Promise<void>;
  onPreferenceChange<T>(preference: Preference<T>, listener: (value: T) => void): () => void;
}

/** A border that is dragged changes with every frame: what is written is where it came to rest. */
const writeAfterMs = 200;

/** Gives a signal its remembered value, and remembers what becomes of it, here and in other panels. */
export async function remember<T>(
  signal: Signal<T>,
  preference: Preference<T>,
  { readPreference, writePreference, onPreferenceChange }: PreferenceStorage,
): Promise<void> {
  let stored: T = await readPreference(preference);
  signal.value = stored;
  onPreferenceChange(preference, (value) => {
    if (JSON.stringify(value) === JSON.stringify(stored)) return;
    stored = value;
    signal.value = value;
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const { value } = signal;
    clearTimeout(timer);
    if (value === stored) return;
    timer = setTimeout(() => {
      stored = value;
      void writePreference(preference, value);
    }, writeAfterMs);
  });
}
