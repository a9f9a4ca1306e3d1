import { type ApiMatrix, apiMatrix, type MatrixCell } from '../../api-matrix.ts';
import type { Report } from '../../report.ts';
import { cell, code, count } from './text.ts';

/** What each API allows, where more than one request tells of it. */
export function apiMatrixSection({ exchanges, browser }: Report): string {
  if (exchanges.length < 2) return '';
  const matrix = apiMatrix(exchanges, browser?.startsWith('firefox') ? 'firefox' : 'unknown');
  if (matrix.rows.length === 0) return '';
  return ['## What each API allows', 'As these requests show; a number says in how many.', apiTable(matrix)]
    .join('\n\n')
    .concat(leftOut(matrix));
}

/** The matrix as a table, one line for each API and each origin that asked. */
export function apiTable({ traits, rows }: ApiMatrix): string {
  const names = { origin: 'This origin', credentials: 'Credentials' } as const;
  const head = traits.map(({ kind, name }) =>
    kind === 'origin' || kind === 'credentials' ? names[kind] : code(name),
  );
  return [
    ['API', 'Asked by', ...head],
    ['---', '---', ...head.map(() => '---')],
    ...rows.map(({ api, origin, cells }) => [code(api), code(origin), ...cells.map(words)]),
  ]
    .map((line) => `| ${line.map(cell).join(' | ')} |`)
    .join('\n');
}

function words({ allowed, refused }: MatrixCell): string {
  if (allowed.length + refused.length === 0) return 'not tried';
  return [part('allowed', allowed), part('**refused**', refused)].filter((text) => text !== '').join(', ');
}

function part(word: string, { length }: readonly string[]): string {
  return length === 0 ? '' : `${word} (${length})`;
}

function leftOut({ left }: ApiMatrix): string {
  const parts = [
    left.rows > 0 ? count(left.rows, 'more API') : '',
    left.traits > 0 ? count(left.traits, 'more header') : '',
  ].filter((text) => text !== '');
  return parts.length === 0 ? '' : `\n\n${parts.join(' and ')} left out.`;
}
