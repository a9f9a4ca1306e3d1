import type { Inline, Span } from '../../report/exporters/document/document.ts';
import { shownValue, visible } from '../../report/exporters/visible.ts';
import type { Style } from './style.ts';

export interface Page {
  readonly style: Style;
  /** Columns; null: lines are as long as they are. */
  readonly columns: number | null;
}

/** What is never broken: a word, or a value with all its spaces, so that it can be copied. */
interface Word {
  readonly length: number;
  readonly text: string;
}

/** Writes spans as lines, the first behind `lead`, the others as far in. */
export function wrapped(text: Inline, { style, columns }: Page, lead = '', indent = lead.length): string {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const word of words(text, style)) {
    if (length > 0 && columns !== null && indent + length + 1 + word.length > columns) {
      lines.push(line);
      line = '';
      length = 0;
    }
    line += length > 0 ? ` ${word.text}` : word.text;
    length += word.length + (length > 0 ? 1 : 0);
  }
  return [...lines, line].map((part, at) => `${at === 0 ? lead : ' '.repeat(indent)}${part}`).join('\n');
}

function words(text: Inline, style: Style): readonly Word[] {
  const found: Word[] = [];
  let isOpen = false;
  for (const { text: part, paint } of pieces(text, (plain) => plain, style)) {
    const split = typeof part === 'string' ? visible(part).split(' ') : [shownValue(part.code)];
    for (const [at, plain] of split.entries()) {
      if (at > 0) isOpen = false;
      if (plain === '') continue;
      const last = isOpen ? found.pop() : undefined;
      const painted = paint(plain);
      found.push({
        length: (last?.length ?? 0) + painted.replaceAll(colour, '').length,
        text: (last?.text ?? '') + painted,
      });
      isOpen = true;
    }
  }
  return found;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: this is how terminals are told of colours
const colour = /\u001b\[\d+m/g;

interface Piece {
  readonly text: string | { readonly code: string };
  paint(text: string): string;
}

function* pieces(text: Inline, paint: (text: string) => string, style: Style): Generator<Piece> {
  for (const span of text) yield* piecesOf(span, paint, style);
}

function* piecesOf(span: Span, paint: (text: string) => string, style: Style): Generator<Piece> {
  if (typeof span === 'string') yield { text: span, paint };
  else if ('link' in span) yield { text: span.link, paint };
  else if ('jump' in span) yield { text: span.jump, paint };
  else if ('code' in span) yield { text: span, paint: style.code };
  else yield* pieces(span.strong, style.strong, style);
}
