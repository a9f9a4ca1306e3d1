import { type ApiMatrix, apiMatrix, type MatrixCell } from '../../api-matrix.ts';
import type { Report } from '../../report.ts';
import { type Block, code, heading, type Inline, paragraph, strong } from './document.ts';
import { count, joined } from './sentence.ts';

/** What each API allows, where more than one request tells of it. */
export function apiMatrixSection({ exchanges, browser }: Report): readonly Block[] {
  if (exchanges.length < 2) return [];
  const matrix = apiMatrix(exchanges, browser?.startsWith('firefox') ? 'firefox' : 'unknown');
  if (matrix.rows.length === 0) return [];
  return [
    heading(2, 'What each API allows'),
    paragraph('As these requests show; a number says in how many.'),
    apiTable(matrix),
    ...leftOut(matrix),
  ];
}

/** The matrix as a table, one line for each API and each origin that asked. */
export function apiTable({ traits, rows }: ApiMatrix): Block {
  const names = { origin: 'This origin', credentials: 'Credentials' } as const;
  const head = traits.map(({ kind, name }) => [
    kind === 'origin' || kind === 'credentials' ? names[kind] : code(name),
  ]);
  return {
    kind: 'table',
    head: [['API'], ['Asked by'], ...head],
    rows: rows.map(({ api, origin, cells }) => ({
      cells: [[code(api)], [code(origin)], ...cells.map(words)],
      failed: false,
    })),
  };
}

function words({ allowed, refused }: MatrixCell): Inline {
  if (allowed.length + refused.length === 0) return ['not tried'];
  return joined([...part('allowed', allowed), ...part(strong('refused'), refused)], ', ');
}

function part(word: Inline[number], { length }: readonly string[]): readonly Inline[] {
  return length === 0 ? [] : [[word, ` (${length})`]];
}

function leftOut({ left }: ApiMatrix): readonly Block[] {
  const parts = [
    left.rows > 0 ? count(left.rows, 'more API') : '',
    left.traits > 0 ? count(left.traits, 'more header') : '',
  ].filter((text) => text !== '');
  return parts.length === 0 ? [] : [paragraph(`${parts.join(' and ')} left out.`)];
}
