import { lexer, type Token, type Tokens } from 'marked';
import { code, type Inline, strong } from '../../report/exporters/document/document.ts';
import { joined } from '../../report/exporters/document/sentence.ts';
import type { TextBlock } from '../text/blocks.ts';

/** A page of `docs/causes/` as blocks for a terminal, without its title. */
export function pageBlocks(markdown: string): readonly TextBlock[] {
  return lexer(markdown).flatMap((token): TextBlock[] => block(token as Tokens.Generic));
}

function block(token: Tokens.Generic): TextBlock[] {
  switch (token.type) {
    case 'heading':
      return token['depth'] === 1 ? [] : [{ kind: 'heading', level: 2, text: inline(token.tokens) }];
    case 'code':
      return [{ kind: 'code', language: 'http', lines: token['text'].split('\n') }];
    case 'list':
      return [
        { kind: 'list', lead: [], items: (token as Tokens.List).items.map(({ tokens }) => inline(tokens)) },
      ];
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      const line = (cells: readonly Tokens.TableCell[]) =>
        joined(
          cells.map(({ tokens }) => inline(tokens)),
          ' | ',
        );
      return [{ kind: 'list', lead: line(header), items: rows.map(line) }];
    }
    case 'space':
      return [];
    default:
      return [{ kind: 'paragraph', text: inline(token.tokens) }];
  }
}

function inline(tokens: readonly Token[] = []): Inline {
  return tokens.flatMap((token): Inline => span(token as Tokens.Generic));
}

function span(token: Tokens.Generic): Inline {
  const inner = token.tokens ? inline(token.tokens) : [(token['text'] ?? '').replaceAll('\n', ' ')];
  switch (token.type) {
    case 'codespan':
      return [code(token['text'])];
    case 'strong':
      return [strong(...inner)];
    case 'link':
      return [...inner, ...target(token['href'])];
    default:
      return inner;
  }
}

/** Where a link leads: the page of another cause is asked for by its name, and a file is not here. */
function target(href: string): Inline {
  const cause = /^(?:\.\/)?([\w-]+)\.md$/.exec(href)?.[1];
  if (cause !== undefined) return [` (whycors explain ${cause})`];
  return /^https:\/\//.test(href) ? [`: ${href}`] : [];
}
