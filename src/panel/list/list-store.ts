import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { failureKey } from '../../report/folded-failures.ts';
import type { ReportExchange } from '../../report/report.ts';
import type { Column, ColumnId } from './columns.ts';
import { type Grouping, initialListView, type ListView, resized, sortedBy } from './list-view.ts';
import { arrangeRows, groupKey, type Row, rowIndexOf } from './rows.ts';
import { createSorter } from './sort-exchanges.ts';

const none: ReadonlySet<string> = new Set();

function toggled(keys: ReadonlySet<string>, key: string, on: boolean): ReadonlySet<string> {
  const next = new Set(keys);
  if (on) next.add(key);
  else next.delete(key);
  return next;
}

/** How the list is arranged, and where its cursor stands. */
export function createListStore(
  listed: ReadonlySignal<readonly ReportExchange[]>,
  currentId: Signal<string | null>,
) {
  const view = signal<ListView>(initialListView);
  const folds = signal(none);
  const closedGroups = signal(none);
  /** Set while the cursor is on the head of a group. */
  const groupCursor = signal<string | null>(null);
  const sorted = createSorter();

  const inOrder = computed(() => {
    const { sort } = view.value;
    // They come in the order in which they started.
    return sort.column === 'started' && !sort.descending ? listed.value : sorted(listed.value, sort);
  });
  const rows = computed(() =>
    arrangeRows(inOrder.value, view.value, { folds: folds.value, closedGroups: closedGroups.value }),
  );
  const cursor = computed(() => rowIndexOf(rows.value, groupCursor.value ?? currentId.value));

  const moveTo = (row: Row) =>
    batch(() => {
      groupCursor.value = row.kind === 'group' ? row.key : null;
      if (row.kind === 'item') currentId.value = row.exchange.id;
    });

  return {
    view,
    rows,
    inOrder,
    cursor,
    moveTo,
    /** Shows or hides what is behind a row; the cursor stays where it can be seen. */
    setOpen(row: Row, open: boolean) {
      batch(() => {
        if (row.kind === 'group') closedGroups.value = toggled(closedGroups.value, row.key, !open);
        else folds.value = toggled(folds.value, failureKey(row.exchange), open);
        if (!open) moveTo(row);
      });
    },
    /** Brings the cursor to an exchange, and opens its group where that is closed. */
    reveal(exchange: ReportExchange) {
      const { groupBy } = view.value;
      batch(() => {
        groupCursor.value = null;
        currentId.value = exchange.id;
        if (groupBy !== 'none')
          closedGroups.value = toggled(closedGroups.value, groupKey(groupBy, exchange), false);
      });
    },
    sortBy(column: ColumnId) {
      view.value = sortedBy(view.value, column);
    },
    resize(column: Column, width: number | null) {
      view.value = resized(view.value, column, width);
    },
    groupBy(grouping: Grouping) {
      view.value = { ...view.value, groupBy: grouping };
    },
    fold(on: boolean) {
      view.value = { ...view.value, fold: on };
    },
    showColumn(column: ColumnId, on: boolean) {
      const others = view.value.shown.filter((id) => id !== column);
      view.value = { ...view.value, shown: on ? [...others, column] : others };
    },
    /** As at first, but for what is grouped and folded. */
    resetColumns() {
      const { sort, shown, widths } = initialListView;
      view.value = { ...view.value, sort, shown, widths };
    },
  };
}

export type ListStore = ReturnType<typeof createListStore>;
