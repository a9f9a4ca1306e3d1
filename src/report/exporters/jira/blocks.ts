import { anchorName } from '../document/anchor-name.ts';
import type { Block, Inline, Place, Span } from '../document/document.ts';
import { said } from '../document/said.ts';
import { shownValue, visible } from '../visible.ts';

/**
 * Plain text in which nothing is Jira's markup. Two backslashes would break the line, and an entity would become
 * the character it names.
 */
function plain(text: string): string {
  return visible(text).replaceAll(/\\|&(?=#?\w+;)|[{}[\]()|*_+^~?!@%-]/g, (character) => {
    if (character === '\\') return '&#92;';
    return character === '&' ? '&amp;' : `\\${character}`;
  });
}

/** A line of the document in Jira's markup. */
export function jiraLine(text: Inline): string {
  return text.map(jiraSpan).join('');
}

function jiraSpan(span: Span): string {
  if (typeof span === 'string') return plain(span);
  if ('link' in span) return `[${span.link}]`;
  if ('jump' in span) return `[${plain(span.jump)}|#${anchorName(span.to)}]`;
  // Between double braces markup still counts.
  return 'code' in span ? `{{${plain(shownValue(span.code))}}}` : `*${jiraLine(span.strong)}*`;
}

function anchor(place: Place | undefined): string {
  return place === undefined ? '' : `{anchor:${anchorName(place)}}`;
}

/** A block of the document in Jira's markup. */
export function jiraBlock(part: Block): string {
  switch (part.kind) {
    case 'heading':
      return `h${part.level}. ${anchor(part.place)}${jiraLine(part.text)}`;
    case 'paragraph':
      return jiraLine(part.text);
    case 'list':
      return [
        ...(part.lead.length === 0 ? [] : [jiraLine(part.lead)]),
        ...part.items.map((item) => `* ${jiraLine(item)}`),
      ].join('\n');
    case 'table':
      return [
        `||${part.head.map(jiraLine).join('||')}||`,
        ...part.rows.map(({ cells }) => `|${cells.map(jiraLine).join('|')}|`),
      ].join('\n');
    case 'code':
      return `{noformat}\n${part.lines.join('\n').replaceAll(/\{(?=noformat)/gi, '{ ')}\n{noformat}`;
    case 'conversation':
      return said(part.exchange)
        .map(({ way, server, label, note }) => {
          const words: Inline = note === '' ? [] : [' ', { strong: [note] }];
          return `# ${jiraLine([way, ' ', { code: server }, ': ', { code: label }, ...words])}`;
        })
        .join('\n');
  }
}
