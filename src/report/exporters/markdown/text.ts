import { shownValue, visible } from '../visible.ts';

function fenceLongerThan(text: string, least: number): string {
  const runs = text.match(/`+/g) ?? [];
  return '`'.repeat(runs.reduce((length, run) => Math.max(length, run.length + 1), least));
}

/** Text from a page or a server as code, in which nothing is markup, a mention or a link. */
export function code(text: string): string {
  if (text.trim() === '') return '(empty)';
  const shown = shownValue(text);
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

/** What stands in a cell of a table must not end it. */
export function cell(markdown: string): string {
  // Behind a backslash a pipe cannot be escaped in every dialect: there a look-alike takes its place.
  return markdown.replaceAll(/(\\?)\|/g, (_all, before: string) =>
    before === '' ? '\\|' : `${before}\u2502`,
  );
}
