import type { Answer } from '../../../engine/diagnosis.ts';
import { answerFor } from '../../answer-for.ts';
import { askedAnsweredNeeded, type HeaderRow } from '../../asked-answered-needed.ts';
import type { ReportExchange } from '../../report.ts';
import { headerName } from '../header-name.ts';
import { cell, code } from './text.ts';

/** What one message asked, was answered and needs, header by header. */
export function headerTable(exchange: ReportExchange, index: number): string {
  const wasAnswered = (exchange.messages[index]?.responseHeaders ?? null) !== null;
  const answer = answerFor(exchange, index);
  const rows = askedAnsweredNeeded(exchange, index).map((row) =>
    [name(row), asked(row), answered(row, wasAnswered), needed(row, answer)].map((text) => ` ${cell(text)} `),
  );
  return [
    '| Response header | The browser asked for | The server answered | It must answer |',
    '| --- | --- | --- | --- |',
    ...rows.map((cells) => `|${cells.join('|')}|`),
  ].join('\n');
}

function name(row: HeaderRow): string {
  const text = row.name === ':status' ? 'HTTP status' : code(headerName(row.name));
  return row.blocking ? `**✗ ${text}**, the browser stopped here` : text;
}

function asked(row: HeaderRow): string {
  if (row.asked === null) return '–';
  // What is asked of this one is a sentence of ours, not a value.
  return row.name === 'access-control-allow-credentials' ? row.asked : code(row.asked);
}

function answered(row: HeaderRow, wasAnswered: boolean): string {
  return `${lines(row.answered) ?? (wasAnswered ? 'not sent' : 'not seen')}${rewritten(row)}`;
}

function rewritten(row: HeaderRow): string {
  if (!row.rewritten) return '';
  const left = lines(row.rewritten);
  return left === null ? '; another extension took it away' : `; another extension made it ${left}`;
}

function lines(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.map(code).join(' and, on a line of its own, ');
}

function needed(row: HeaderRow, answer: Answer | undefined): string {
  if (row.needed === '') return 'remove it';
  if (row.needed !== null) return code(row.needed);
  return answer?.set.some(([header]) => header === row.name) ? 'right as it is' : '–';
}
