/** One word of a filter, and where it stands. */
export interface Word {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly negated: boolean;
  /** What stands before a colon outside of quotes; null without one. */
  readonly key: string | null;
  /** Without its quotes. */
  readonly value: string;
  readonly quote: 'none' | 'closed' | 'open';
}

// A minus alone is text; so are `https://…`, `localhost:8080` and `[::1]:80`.
const pattern = /\s*(-(?=[^\s]))?(?:([a-z][a-z-]*):(?!\/\/))?(?:"((?:\\[\s\S]|[^"\\])*)("|\\?$)|([^\s]*))/iy;

/** Splits a filter at its spaces, except between double quotes. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (!match) break;
    const [whole, minus, key = null, quoted, closing, bare = ''] = match;
    const start = match.index + (whole.length - whole.trimStart().length);
    const end = match.index + whole.length;
    if (start >= text.length) break;
    const value = quoted === undefined ? bare : quoted.replace(/\\([\s\S])/g, '$1');
    const quote = quoted === undefined ? 'none' : closing === '"' ? 'closed' : 'open';
    words.push({ start, end, negated: minus !== undefined, key, value, quote });
  }
  return words;
}

/** A value as it must be written, so that it is read as one. */
export function quoted(value: string): string {
  return /[\s"]/.test(value) ? `"${value.replace(/["\\]/g, '\\$&')}"` : value;
}
