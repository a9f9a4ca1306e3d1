import { longestValue } from '../visible.ts';
import { code, type Inline, type Span } from './document.ts';

/** One of our sentences, in which code stands in backticks and may be hostile. */
export function sentence(text: string): Inline {
  const parts = shortened(text).split('`');
  // A last backtick without partner opens nothing.
  const spans = parts.length % 2 === 1 ? parts.length : parts.length - 1;
  return parts
    .map((part, index): Span => {
      if (index >= spans) return `\`${part}`;
      return index % 2 === 1 ? code(part) : part;
    })
    .filter((span) => span !== '');
}

/** A sentence may hold several values. */
function shortened(text: string): string {
  const longest = 3 * longestValue;
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}

/** Spans with something between them. */
export function joined(parts: readonly Inline[], between: string): Inline {
  return parts.flatMap((part, index) => (index === 0 ? part : [between, ...part]));
}

/** `1 request`, `2 requests`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
