import { type Column, type ColumnId, columns, isColumnId, optionalColumns, widthWithin } from './columns.ts';

export const groupings = ['none', 'host', 'cause', 'source'] as const;
export type Grouping = (typeof groupings)[number];

export interface Sort {
  readonly column: ColumnId;
  readonly descending: boolean;
}

/** How the user wants the list; remembered. */
export interface ListView {
  readonly sort: Sort;
  readonly groupBy: Grouping;
  /** Whether identical failures are one row. */
  readonly fold: boolean;
  /** Optional columns that are shown. */
  readonly shown: readonly ColumnId[];
  /** In pixels; left out where a column is as wide as at first. */
  readonly widths: Readonly<Partial<Record<ColumnId, number>>>;
}

export const initialListView: ListView = {
  sort: { column: 'started', descending: false },
  groupBy: 'none',
  fold: true,
  shown: [],
  widths: {},
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function readSort(value: unknown): Sort {
  if (!isRecord(value) || !isColumnId(value['column'])) return initialListView.sort;
  return { column: value['column'], descending: value['descending'] === true };
}

function readWidths(value: unknown): ListView['widths'] {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    columns.flatMap((column) => {
      const width = value[column.id];
      return typeof width === 'number' && Number.isFinite(width)
        ? [[column.id, widthWithin(column, width)]]
        : [];
    }),
  );
}

/** What is stored may be of another version. */
export const listViewPreference = {
  key: 'list-view',
  parse(stored: unknown): ListView {
    if (!isRecord(stored)) return initialListView;
    const shown = Array.isArray(stored['shown']) ? stored['shown'] : [];
    return {
      sort: readSort(stored['sort']),
      groupBy: groupings.find((grouping) => grouping === stored['groupBy']) ?? 'none',
      fold: stored['fold'] !== false,
      shown: optionalColumns.map(({ id }) => id).filter((id) => shown.includes(id)),
      widths: readWidths(stored['widths']),
    };
  },
};

export function shownColumns({ shown }: Pick<ListView, 'shown'>): readonly Column[] {
  return columns.filter(({ id, optional }) => !optional || shown.includes(id));
}

export function columnWidth({ widths }: Pick<ListView, 'widths'>, column: Column): number {
  return widths[column.id] ?? column.width;
}

/** A second choice of the same column turns its order around. */
export function sortedBy(view: ListView, column: ColumnId): ListView {
  const descending = view.sort.column === column && !view.sort.descending;
  return { ...view, sort: { column, descending } };
}

/** Null: as wide as at first. */
export function resized(view: ListView, column: Column, width: number | null): ListView {
  const { [column.id]: _, ...others } = view.widths;
  return {
    ...view,
    widths: width === null ? others : { ...others, [column.id]: widthWithin(column, width) },
  };
}
