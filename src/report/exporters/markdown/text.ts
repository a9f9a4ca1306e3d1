import { headerName } from '../header-name.ts';

/** Longer values are cut: they make a report that no issue tracker takes. */
const longest = 400;

/** Characters that would break a line, hide or turn around what follows: control, zero-width, bidirectional, halved. */
const invisible = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** The text on one line, with what would be invisible written out. */
export function visible(text: string): string {
  return text.replaceAll(
    invisible,
    (character) => named[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

function cut(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest)}… (${text.length} characters)`;
}

function fenceLongerThan(text: string, least: number): string {
  const runs = text.match(/`+/g) ?? [];
  return '`'.repeat(runs.reduce((length, run) => Math.max(length, run.length + 1), least));
}

/** Text from a page or a server as code, in which nothing is markup, a mention or a link. */
export function code(text: string): string {
  if (text.trim() === '') return '(empty)';
  const shown = visible(cut(text));
  const fence = fenceLongerThan(shown, 1);
  const padding = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
  return `${fence}${padding}${shown}${padding}${fence}`;
}

/** Lines as a block of code. Each line is made visible on its own: a value cannot add one. */
export function block(language: string, lines: readonly string[]): string {
  const text = lines.join('\n');
  const fence = fenceLongerThan(text, 3);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** Words that trackers turn into links: addresses, mentions, references to issues and commits. */
const linked = /\S*(?:[@#!$%~&](?=\w)|:\/\/|\bwww\.|\bGH-\d)\S*|\b[0-9a-f]{7,40}\b/gi;

/** Plain text in which nothing is markup. */
export function plain(text: string): string {
  let result = '';
  let end = 0;
  for (const match of text.matchAll(linked)) {
    result += escaped(text.slice(end, match.index)) + code(match[0]);
    end = match.index + match[0].length;
  }
  return result + escaped(text.slice(end));
}

function escaped(text: string): string {
  return visible(text).replaceAll(/[\\`*_{}[\]<>|~&#!]/g, (character) => `\\${character}`);
}

/** One of our sentences, in which `code` stands in backticks and may be hostile. */
export function sentence(text: string): string {
  const parts = shortened(text).split('`');
  // A last backtick without partner opens nothing.
  const spans = parts.length % 2 === 1 ? parts.length : parts.length - 1;
  return parts
    .map((part, index) => {
      if (index >= spans) return plain(`\`${part}`);
      return index % 2 === 1 ? code(part) : plain(part);
    })
    .join('');
}

/** A sentence may hold several values. */
function shortened(text: string): string {
  return text.length <= 3 * longest ? text : `${text.slice(0, 3 * longest)}…`;
}

/** What stands in a cell of a table must not end it. */
export function cell(markdown: string): string {
  // Behind a backslash a pipe cannot be escaped in every dialect: there a look-alike takes its place.
  return markdown.replaceAll(/(\\?)\|/g, (_all, before: string) =>
    before === '' ? '\\|' : `${before}\u2502`,
  );
}

/** A header on a line of its own, whatever its value holds. */
export function headerLine(name: string, value: string): string {
  return visible(`${headerName(name)}: ${value}`);
}

/** `1 request`, `2 requests`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
