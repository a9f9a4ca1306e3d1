import { anchorName } from '../document/anchor-name.ts';
import type { Block, Inline, Place, Span } from '../document/document.ts';
import { sequenceDiagram } from '../mermaid/sequence-diagram.ts';
import { block, cell, code, plain } from './text.ts';

/** A line of the document in Markdown. */
export function markdownLine(text: Inline): string {
  return text.map(markdownSpan).join('');
}

function markdownSpan(span: Span): string {
  if (typeof span === 'string') return plain(span);
  if ('link' in span) return span.link;
  if ('jump' in span) return `[${plain(span.jump)}](#${anchorName(span.to)})`;
  return 'code' in span ? code(span.code) : `**${markdownLine(span.strong)}**`;
}

/** A block of the document in the Markdown that GitHub and GitLab have in common. */
export function markdownBlock(part: Block): string {
  switch (part.kind) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${anchor(part.place)}${markdownLine(part.text)}`;
    case 'paragraph':
      return markdownLine(part.text);
    case 'list':
      return [
        ...(part.lead.length === 0 ? [] : [markdownLine(part.lead)]),
        ...part.items.map((item) => `- ${markdownLine(item)}`),
      ].join('\n');
    case 'table':
      return [
        tableLine(part.head.map(markdownCell)),
        tableLine(part.head.map(() => '---')),
        ...part.rows.map(({ cells }) => tableLine(cells.map(markdownCell))),
      ].join('\n');
    case 'code':
      return block(part.language, part.lines);
    case 'conversation':
      return block('mermaid', sequenceDiagram([part.exchange]));
  }
}

/** GitHub and GitLab keep a name, and no id. */
function anchor(place: Place | undefined): string {
  return place === undefined ? '' : `<a name="${anchorName(place)}"></a>`;
}

const markdownCell = (text: Inline) => cell(markdownLine(text));

const tableLine = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
