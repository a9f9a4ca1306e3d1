import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columns } from '../../../src/panel/list/columns.ts';
import { createSorter } from '../../../src/panel/list/sort-exchanges.ts';
import { allowed, blocked } from './report-exchanges.ts';

const at = (line: number) => ({ function: 'f', url: 'https://app.example/main.js', line, column: 1 });
const slow = allowed('slow', 'https://b.example/2', { startedAt: 1, durationMs: 900, initiator: at(100) });
const failed = blocked('failed', 'https://a.example/9', { startedAt: 2, durationMs: 5, initiator: at(20) });
const waiting = allowed('waiting', 'https://b.example/1', { startedAt: 3, durationMs: null });
const all = [waiting, slow, failed];

const ids = (column: (typeof columns)[number]['id'], descending = false) =>
  createSorter()(all, { column, descending }).map(({ id }) => id);

describe('sorting', () => {
  it.each([
    ['started', ['slow', 'failed', 'waiting']],
    ['time', ['failed', 'slow', 'waiting']],
    ['request', ['failed', 'waiting', 'slow']],
    ['cause', ['slow', 'waiting', 'failed']],
    ['source', ['failed', 'slow', 'waiting']],
    ['status', ['slow', 'failed', 'waiting']],
  ] as const)('by %s', (column, expected) => {
    expect(ids(column)).toEqual(expected);
  });

  it('the other way round', () => {
    expect(ids('time', true)).toEqual(['waiting', 'slow', 'failed']);
  });

  it('comes to the same, whatever was sorted before', () => {
    const pool = Array.from({ length: 12 }, (_, index) =>
      allowed(`p${index}`, `https://h${index % 3}.example/${index % 5}`, { durationMs: (index * 7) % 4 }),
    );
    const step = fc.record({
      exchanges: fc.subarray(pool),
      column: fc.constantFrom(...columns.map(({ id }) => id)),
      descending: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
        const sorter = createSorter();
        for (const { exchanges, column, descending } of steps) {
          const sort = { column, descending };
          expect(sorter(exchanges, sort)).toEqual(createSorter()(exchanges, sort));
        }
      }),
    );
  });
});
