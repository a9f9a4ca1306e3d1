import type { Block } from '../../report/exporters/document/document.ts';
import { visible } from '../../report/exporters/visible.ts';
import { type Page, wrapped } from './wrapped.ts';

/** What a text for a terminal is made of: no tables, no drawings. */
export type TextBlock = Exclude<Block, { readonly kind: 'table' | 'conversation' }>;

/** A block of a document as lines for a terminal. */
export function textBlock(block: TextBlock, page: Page): string {
  switch (block.kind) {
    case 'heading':
      return wrapped([{ strong: block.text }], page);
    case 'paragraph':
      return wrapped(block.text, page);
    case 'list':
      return [
        ...(block.lead.length === 0 ? [] : [wrapped(block.lead, page)]),
        ...block.items.map((item) => wrapped(item, page, '  - ')),
      ].join('\n');
    case 'code':
      return block.lines.map((line) => `    ${visible(tabless(line, block))}`.trimEnd()).join('\n');
  }
}

/** Our own lines may be indented with tabs; what a server sent shows them. */
function tabless(line: string, { language }: Extract<TextBlock, { kind: 'code' }>): string {
  return language === 'http' ? line : line.replaceAll('\t', '    ');
}
