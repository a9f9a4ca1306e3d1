import { describe, expect, it } from 'vitest';
import type { Grouping } from '../../../src/panel/list/list-view.ts';
import { arrangeRows, type OpenRows, type Row, rowIndexOf } from '../../../src/panel/list/rows.ts';
import { failureKey } from '../../../src/report/folded-failures.ts';
import type { ReportExchange } from '../../../src/report/report.ts';
import { allowed, blocked } from './report-exchanges.ts';

const first = blocked('e1', 'https://api.example/orders?page=1');
const passed = allowed('e2', 'https://cdn.example/font.woff2');
const second = blocked('e3', 'https://api.example/orders?page=2');
const elsewhere = blocked('e4', 'https://api.example/prices');
const passedAgain = allowed('e5', 'https://cdn.example/font.woff2');
const all = [first, passed, second, elsewhere, passedAgain];

const nothing: ReadonlySet<string> = new Set();
const arranged = (groupBy: Grouping, open: Partial<OpenRows> = {}, fold = true) =>
  arrangeRows(all, { groupBy, fold }, { folds: nothing, closedGroups: nothing, ...open });
const shown = (rows: readonly Row[]) =>
  rows.map((row) =>
    row.kind === 'group'
      ? `${row.label} (${row.exchanges.length})`
      : `${'  '.repeat(row.level - 1)}${row.key} ×${row.others.length + 1}`,
  );

describe('the rows', () => {
  it('fold identical failures at the place of the first, and only failures', () => {
    expect(shown(arranged('none'))).toEqual(['e1 ×2', 'e2 ×1', 'e4 ×1', 'e5 ×1']);
    expect(shown(arranged('none', {}, false))).toHaveLength(5);
  });

  it('show what is behind an opened one, each exchange once', () => {
    const folds = new Set([failureKey(first)]);
    expect(shown(arranged('none', { folds }))).toEqual(['e1 ×2', '  e3 ×1', 'e2 ×1', 'e4 ×1', 'e5 ×1']);
  });

  it.each([
    ['host', ['api.example (3)', '  e1 ×2', '  e4 ×1', 'cdn.example (2)', '  e2 ×1', '  e5 ×1']],
    [
      'cause',
      ['No Access-Control-Allow-Origin (3)', '  e1 ×2', '  e4 ×1', 'Allowed (2)', '  e2 ×1', '  e5 ×1'],
    ],
    ['source', ['Source not known (5)', '  e1 ×2', '  e2 ×1', '  e4 ×1', '  e5 ×1']],
  ] as const)('are grouped by %s', (grouping, expected) => {
    expect(shown(arranged(grouping))).toEqual(expected);
  });

  it('are hidden in a closed group', () => {
    const closedGroups = new Set(['host:api.example']);
    expect(shown(arranged('host', { closedGroups }))).toEqual([
      'api.example (3)',
      'cdn.example (2)',
      '  e2 ×1',
      '  e5 ×1',
    ]);
  });

  it('are found by any exchange they stand for', () => {
    const rows = arranged('none');
    const at = (exchange: ReportExchange) => rowIndexOf(rows, exchange.id);
    expect([at(first), at(second), at(elsewhere)]).toEqual([0, 0, 2]);
    expect(rowIndexOf(rows, 'gone')).toBe(-1);
    expect(rowIndexOf(rows, null)).toBe(-1);
  });
});
