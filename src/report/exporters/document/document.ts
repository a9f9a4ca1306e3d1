import type { Language } from '../../../remedies/remedy.ts';
import type { ReportExchange } from '../../report.ts';

/** A piece of a line. A plain string is text of ours or of others, in which nothing is markup. */
export type Span =
  | string
  | { readonly code: string }
  | { readonly strong: Inline }
  /** Only ever to a standard. */
  | { readonly link: string };

export type Inline = readonly Span[];

export type CodeLanguage = Language | 'http' | 'sh';

/** `failed`: the row of the header at which the browser stopped. */
export interface TableRow {
  readonly cells: readonly Inline[];
  readonly failed: boolean;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: Inline }
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

export const heading = (level: 2 | 3, ...text: Inline): Block => ({ kind: 'heading', level, text });

export const paragraph = (...text: Inline): Block => ({ kind: 'paragraph', text });

export const list = (items: readonly Inline[], ...lead: Inline): Block => ({ kind: 'list', lead, items });

export const codeBlock = (language: CodeLanguage, lines: readonly string[]): Block => ({
  kind: 'code',
  language,
  lines,
});
