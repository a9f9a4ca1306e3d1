/** A column of the list. The one of the request takes what the others leave. */
export interface Column {
  readonly id: ColumnId;
  readonly title: string;
  /** In pixels, at first and at least. */
  readonly width: number;
  readonly least: number;
  /** Shown only where the user asks for it. */
  readonly optional: boolean;
}

export type ColumnId = 'method' | 'request' | 'cause' | 'status' | 'time' | 'source' | 'started';

export const columns: readonly Column[] = [
  { id: 'method', title: 'Method', width: 56, least: 36, optional: false },
  { id: 'request', title: 'Request', width: 0, least: 140, optional: false },
  { id: 'cause', title: 'Cause', width: 190, least: 80, optional: false },
  { id: 'status', title: 'Status', width: 54, least: 40, optional: false },
  { id: 'time', title: 'Time', width: 56, least: 36, optional: false },
  { id: 'source', title: 'Source', width: 130, least: 50, optional: true },
  { id: 'started', title: 'Started', width: 86, least: 50, optional: true },
];

const most = 800;

export const optionalColumns = columns.filter(({ optional }) => optional);

export function isColumnId(value: unknown): value is ColumnId {
  return columns.some(({ id }) => id === value);
}

/** A width that the column can have. */
export function widthWithin({ least }: Column, width: number): number {
  return Math.round(Math.max(least, Math.min(most, width)));
}

/** Which way the border of a column moves when it grows: each lies on the side of the request's column. */
export function growsTowards({ id }: Column): 1 | -1 {
  return id === 'method' ? 1 : -1;
}
