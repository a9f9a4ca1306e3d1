/** Longer values are cut: they make a report that no issue tracker takes. */
export const longestValue = 400;

/** Characters that would break a line, hide or turn around what follows: control, zero-width, bidirectional, halved. */
const invisible = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** The text on one line, with what would be invisible written out. */
export function visible(text: string): string {
  return text.replaceAll(
    invisible,
    (character) => named[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** A value as readers are shown it: visible, and not longer than they would read. */
export function shownValue(text: string): string {
  if (text.trim() === '') return '(empty)';
  const cut =
    text.length <= longestValue ? text : `${text.slice(0, longestValue)}… (${text.length} characters)`;
  return visible(cut);
}
