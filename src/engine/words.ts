import type { Answer, Evidence } from './diagnosis.ts';
import type { Message } from './exchange.ts';
import { headerLines } from './fetch/header-list.ts';
import { remember } from './remember.ts';

const LONGEST = 120;

/**
 * Any text as code in a sentence. It is shortened, control and direction characters are written out, and a
 * backtick in it cannot end the code: what a server sends stays a quotation.
 */
export function code(text: string): string {
  if (text === '') return '(empty)';
  const visible = text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to be made visible
    /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const short = visible.length > LONGEST ? `${visible.slice(0, LONGEST)}…` : visible;
  return `\`${short.replaceAll('`', "'")}\``;
}

/** A header field as code, its name spelled as documentation spells it: `Access-Control-Allow-Origin: *`. */
export function field(name: string, value?: string): string {
  const spelled = spellHeader(name);
  return code(value === undefined ? spelled : `${spelled}: ${value}`);
}

/** `access-control-allow-origin` as `Access-Control-Allow-Origin`. */
export const spellHeader: (name: string) => string = remember((name) =>
  name.replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) => dash + letter.toUpperCase()),
);

/** Items as code, joined as English joins them: `a`, `b` and `c`. */
export function codes(items: readonly string[]): string {
  const quoted = items.slice(0, 8).map(code);
  if (items.length > 8) quoted.push(`${items.length - 8} more`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} and ${last}`;
}

/** The fields that an answer sets, as code, so that every fix says what `answers` says. */
export function answerFields(answer: Answer | null, ...names: readonly string[]): string {
  const set = (answer?.set ?? []).filter(([name]) => names.length === 0 || names.includes(name));
  const quoted = set.map(([name, value]) => field(name, value));
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} and ${last}`;
}

/** The field lines of a header as evidence; its absence is evidence too. */
export function headerEvidence(message: Message, index: number, header: string): readonly Evidence[] {
  const lines = headerLines(message.responseHeaders, header);
  if (lines.length === 0) return [{ message: index, header, value: null }];
  return lines.map((value) => ({ message: index, header, value }));
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A count as prose has it: small ones in letters. */
export function numberWord(count: number): string {
  return NUMBERS[count] ?? String(count);
}
