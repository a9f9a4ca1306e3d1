import { type FilterKey, filterKeys, isFilterKey } from './filter-keys.ts';
import { isValueNames } from './is-values.ts';
import { readWords, type Word } from './words.ts';

export interface FilterTerm {
  /** Null: plain text, looked for in the URL, the method and the causes. */
  readonly key: FilterKey | null;
  /** In lower case. */
  readonly value: string;
  readonly negated: boolean;
}

export interface Filter {
  readonly terms: readonly FilterTerm[];
  /** What cannot be read, in words. It hides nothing. */
  readonly problems: readonly string[];
}

const known = Object.keys(filterKeys)
  .map((key) => `${key}:`)
  .join(' ');

/** The word as a term; a sentence where it cannot be one; null while it is still being typed. */
function read({ key, value, quote, negated }: Word): FilterTerm | string | null {
  const text = value.toLowerCase();
  if (key === null) return text === '' ? null : { key, value: text, negated };
  const name = key.toLowerCase();
  if (!isFilterKey(name)) {
    // A host with its port is text.
    if (/^\d/.test(value)) return { key: null, value: `${name}:${text}`, negated };
    return `${name}: is not known. Known: ${known}. To look for it as text, put it in "quotes".`;
  }
  if (text === '') return null;
  if (name === 'is' && !isValueNames.includes(text)) {
    const begun = quote === 'none' && isValueNames.some((known) => known.startsWith(text));
    return begun ? null : `is:${text} is not known. Known: ${isValueNames.join(', ')}.`;
  }
  if (name === 'status-code' && !/^\d+$/.test(text)) return 'status-code: takes a number, such as 401.';
  return { key: name, value: text, negated };
}

/** Reads the Network panel's filter language: words and `key:value`, `-` negates, a space means AND. */
export function parseFilter(text: string): Filter {
  const words = readWords(text);
  const meanings = words.map(read).filter((meaning) => meaning !== null);
  const problems = meanings.filter((meaning) => typeof meaning === 'string');
  if (words.some(({ quote }) => quote === 'open')) problems.push('The quote is not closed.');
  return { terms: meanings.filter((meaning) => typeof meaning !== 'string'), problems };
}
