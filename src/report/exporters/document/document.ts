import type { Language } from '../../../remedies/remedy.ts';
import type { ReportExchange } from '../../report.ts';

/** A piece of a line. A plain string is text of ours or of others, in which nothing is markup. */
export type Span =
  | string
  | { readonly code: string }
  | { readonly strong: Inline }
  /** Only ever to a standard. */
  | { readonly link: string }
  /** To another place of the document, in words of ours. */
  | { readonly jump: string; readonly to: Place };

/** What is pointed at, by its number alone: no text of others can become a place, or lead to one. */
export type Place = `failure-${number}` | `lines-${number}`;

export type Inline = readonly Span[];

export type CodeLanguage = Language | 'http' | 'sh';

/** `failed`: the row of the header at which the browser stopped. */
export interface TableRow {
  readonly cells: readonly Inline[];
  readonly failed: boolean;
}

export type Block =
  | {
      readonly kind: 'heading';
      readonly level: 2 | 3;
      readonly text: Inline;
      /** Where others point at it. */
      readonly place?: Place;
    }
  | { readonly kind: 'paragraph'; readonly text: Inline }
  | { readonly kind: 'list'; readonly lead: Inline; readonly items: readonly Inline[] }
  | { readonly kind: 'table'; readonly head: readonly Inline[]; readonly rows: readonly TableRow[] }
  | { readonly kind: 'code'; readonly language: CodeLanguage; readonly lines: readonly string[] }
  /** The conversation of an exchange, as a drawing where the format has one. */
  | { readonly kind: 'conversation'; readonly exchange: ReportExchange };

/** What a report says to a reader, before it is written in one of the formats for readers. */
export interface ReportDocument {
  readonly title: Inline;
  readonly opening: readonly Block[];
  /** One line for each failure; empty where there is but one. */
  readonly contents: readonly Inline[];
  readonly failures: readonly (readonly Block[])[];
  readonly closing: readonly Block[];
}

export const code = (text: string): Span => ({ code: text });

export const strong = (...text: Inline): Span => ({ strong: text });

export const jump = (words: string, to: Place): Span => ({ jump: words, to });

export const heading = (level: 2 | 3, ...text: Inline): Block => ({ kind: 'heading', level, text });

/** A heading that others point at. */
export const headingAt = (place: Place, ...text: Inline): Block => ({
  kind: 'heading',
  level: 2,
  text,
  place,
});

export const paragraph = (...text: Inline): Block => ({ kind: 'paragraph', text });

export const list = (items: readonly Inline[], ...lead: Inline): Block => ({ kind: 'list', lead, items });

export const codeBlock = (language: CodeLanguage, lines: readonly string[]): Block => ({
  kind: 'code',
  language,
  lines,
});
