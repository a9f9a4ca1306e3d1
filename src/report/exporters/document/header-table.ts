import type { Answer } from '../../../engine/diagnosis.ts';
import { answerFor } from '../../answer-for.ts';
import { askedAnsweredNeeded, type HeaderRow } from '../../asked-answered-needed.ts';
import type { ReportExchange } from '../../report.ts';
import { headerName } from '../header-name.ts';
import { type Block, code, type Inline, strong } from './document.ts';
import { joined } from './sentence.ts';

/** What one message asked, was answered and needs, header by header. */
export function headerTable(exchange: ReportExchange, index: number): Block {
  const wasAnswered = (exchange.messages[index]?.responseHeaders ?? null) !== null;
  const answer = answerFor(exchange, index);
  return {
    kind: 'table',
    head: [['Response header'], ['The browser asked for'], ['The server answered'], ['It must answer']],
    rows: askedAnsweredNeeded(exchange, index).map((row) => ({
      cells: [name(row), asked(row), answered(row, wasAnswered), needed(row, answer)],
      failed: row.blocking,
    })),
  };
}

function name(row: HeaderRow): Inline {
  const text = row.name === ':status' ? 'HTTP status' : code(headerName(row.name));
  return row.blocking ? [strong('✗ ', text), ', the browser stopped here'] : [text];
}

function asked(row: HeaderRow): Inline {
  if (row.asked === null) return ['–'];
  // What is asked of this one is a sentence of ours, not a value.
  return [row.name === 'access-control-allow-credentials' ? row.asked : code(row.asked)];
}

function answered(row: HeaderRow, wasAnswered: boolean): Inline {
  return [...(lines(row.answered) ?? [wasAnswered ? 'not sent' : 'not seen']), ...rewritten(row)];
}

function rewritten(row: HeaderRow): Inline {
  if (!row.rewritten) return [];
  const left = lines(row.rewritten);
  const who = row.rewriter ?? 'another extension';
  return left === null ? [`; ${who} took it away`] : [`; ${who} made it `, ...left];
}

function lines(values: readonly string[]): Inline | null {
  const each = values.map((value) => [code(value)]);
  return each.length === 0 ? null : joined(each, ' and, on a line of its own, ');
}

function needed(row: HeaderRow, answer: Answer | undefined): Inline {
  if (row.needed === '') return ['remove it'];
  if (row.needed !== null) return [code(row.needed)];
  return [answer?.set.some(([header]) => header === row.name) ? 'right as it is' : '–'];
}
