import type { Column } from './columns.ts';
import { columnWidth, type ListView } from './list-view.ts';

/** The columns as a grid: where there is too little room, all shrink to their least before the request's does. */
export function gridTemplate(columns: readonly Column[], view: Pick<ListView, 'widths'>): string {
  const tracks = columns.map((column) =>
    column.width === 0
      ? `minmax(${column.least}px, 1fr)`
      : `minmax(${column.least}px, ${columnWidth(view, column)}px)`,
  );
  return ['32px', ...tracks].join(' ');
}
