import { describe, expect, it } from 'vitest';
import { columns } from '../../../src/panel/list/columns.ts';
import {
  columnWidth,
  initialListView,
  listViewPreference,
  resized,
  sortedBy,
} from '../../../src/panel/list/list-view.ts';

const cause = columns.find(({ id }) => id === 'cause');
if (!cause) throw new Error('There is no column of causes.');

describe('the list’s view', () => {
  it('comes back as it was stored', () => {
    const view = resized(sortedBy({ ...initialListView, groupBy: 'host', fold: false }, 'time'), cause, 240);
    const stored = { ...view, shown: ['started'] };
    expect(listViewPreference.parse(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
  });

  it.each([
    undefined,
    null,
    7,
    [],
    {},
    { sort: 'time', groupBy: 'colour', shown: 'all', widths: [3] },
    { sort: { column: 'size' }, shown: ['size'], widths: { cause: '9', size: 4 } },
  ])('is as at first where something else is stored: %j', (stored) => {
    expect(listViewPreference.parse(stored)).toEqual(initialListView);
  });

  it('turns an order around when the column is chosen again', () => {
    const once = sortedBy(initialListView, 'time');
    expect(once.sort).toEqual({ column: 'time', descending: false });
    expect(sortedBy(once, 'time').sort).toEqual({ column: 'time', descending: true });
  });

  it('keeps a column within reason, and takes it back', () => {
    expect(columnWidth(resized(initialListView, cause, 1), cause)).toBe(cause.least);
    expect(columnWidth(resized(initialListView, cause, 1e9), cause)).toBe(800);
    expect(columnWidth(resized(resized(initialListView, cause, 300), cause, null), cause)).toBe(cause.width);
  });
});
