import { browser } from './browser.ts';

/** Something the user chose that outlives the panel. Nothing of it leaves the browser. */
export interface Preference<T> {
  readonly key: string;
  /** Makes the best of what is stored: nothing yet, or what an older version left there. */
  parse(stored: unknown): T;
}

export async function readPreference<T>({ key, parse }: Preference<T>): Promise<T> {
  const stored = await browser.storage.local.get(key);
  return parse(stored[key]);
}

/** Undefined takes it back to what it was at first. */
export async function writePreference<T>({ key }: Preference<T>, value: T | undefined): Promise<void> {
  if (value === undefined) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: value });
}

/** Tells of every change, this panel's own and those of others. Returns a function that stops listening. */
export function onPreferenceChange<T>(
  { key, parse }: Preference<T>,
  listener: (value: T) => void,
): () => void {
  const heard = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string) => {
    const change = changes[key];
    if (area === 'local' && change) listener(parse(change.newValue));
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
