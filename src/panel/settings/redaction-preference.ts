import { noWords, type RedactionWords } from '../../report/redaction/redaction-words.ts';

const mostWords = 100;
const longestWord = 100;

/** One name a line, or between commas or spaces: no name of a header or a parameter has one in it. */
export function readNames(text: string): readonly string[] {
  const names = text.split(/[\s,;:]+/).filter((name) => name !== '' && name.length <= longestWord);
  return [...new Set(names)].slice(0, mostWords);
}

function storedNames(stored: unknown): readonly string[] {
  if (!Array.isArray(stored)) return [];
  return readNames(stored.filter((name) => typeof name === 'string').join(' '));
}

/** What is stored may be of another version. */
export const redactionPreference = {
  key: 'redaction-words',
  parse(stored: unknown): RedactionWords {
    if (typeof stored !== 'object' || stored === null) return noWords;
    const { always, never } = stored as Partial<Record<keyof RedactionWords, unknown>>;
    return { always: storedNames(always), never: storedNames(never) };
  },
};
