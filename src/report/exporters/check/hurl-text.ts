import { oneLine } from '../../sendable.ts';

/** What stands for itself everywhere in a Hurl file; all else, its templates among them, is written as its number. */
const numbered = (text: string, plain: RegExp) =>
  oneLine(text).replaceAll(plain, (character) =>
    character === '\\' ? '\\\\' : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );

/** A text in double quotes. */
export function hurlText(text: string): string {
  return `"${numbered(text, /[^\w \t!$%&'()*+,./:;=?@[\]^|~<>#-]/gu)}"`;
}

/** The value of a header, which stands without quotes. */
export function hurlValue(text: string): string {
  return numbered(text, /[^\w \t!$%&'()*+,./:;=?@[\]^|~<>-]|^ | $/gu);
}

/** Part of a URL: there Hurl knows no escapes but those of URLs. */
export function hurlUrl(text: string): string {
  return text.replaceAll(/[^\w%!$&'()*+,./:;=?@[\]~-]/g, (character) => encodeURIComponent(character));
}
