import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Column, ColumnId } from '../list/columns.ts';
import { gridTemplate } from '../list/grid-template.ts';
import { type ListView, shownColumns } from '../list/list-view.ts';
import type { Row } from '../list/rows.ts';
import { useVirtualRows } from '../list/use-virtual-rows.ts';
import { indexForKey } from '../list-keys.ts';
import { ExchangeRow } from './ExchangeRow.tsx';
import { GroupHead } from './GroupHead.tsx';
import { ListHead } from './ListHead.tsx';

interface ExchangeListProps {
  rows: readonly Row[];
  view: ListView;
  /** Index of the row with the cursor; -1 without one. */
  cursor: number;
  /** Ids of what a search found; null while nothing is searched. */
  found: ReadonlySet<string> | null;
  onMove(row: Row): void;
  onOpen(id: string): void;
  /** Shows or hides what is behind a row. */
  onUnfold(row: Row, open: boolean): void;
  onSort(column: ColumnId): void;
  onResize(column: Column, width: number | null): void;
  /** Null while there is nothing to close: then Escape is DevTools' own. */
  onClose: (() => void) | null;
}

const rowId = (index: number) => `row-${index}`;
const isFoldable = (row: Row) => row.kind === 'group' || row.others.length > 0;

/** A tree grid in which only the rows in sight exist; the cursor is told by `aria-activedescendant`. */
export function ExchangeList(props: ExchangeListProps) {
  const { rows, view, cursor, found, onMove, onOpen, onUnfold } = props;
  const list = useRef<HTMLTableElement>(null);
  const { first, last, rowHeight, page, show } = useVirtualRows(list, rows);
  const columns = useMemo(() => shownColumns(view), [view.shown]);
  const current = rows[cursor];

  // Brings the cursor into sight when it moves, and not when rows arrive while one reads elsewhere.
  useLayoutEffect(() => {
    if (cursor >= 0) show(cursor);
  }, [current?.key, rowHeight]);

  const unfold = (open: boolean) => {
    if (!current) return false;
    if (isFoldable(current) && current.open !== open) onUnfold(current, open);
    else if (!open && current.level > 1) {
      const parent = rows.slice(0, cursor).findLast(({ level }) => level < current.level);
      if (parent) onMove(parent);
    }
    return true;
  };
  const open = () => {
    if (current?.kind === 'item') onOpen(current.exchange.id);
    else if (current) onUnfold(current, !current.open);
    return current !== undefined;
  };
  const close = () => {
    props.onClose?.();
    return props.onClose !== null;
  };
  const move = (key: string) => {
    const row = rows[indexForKey(key, cursor, rows.length, page) ?? -1];
    if (row) onMove(row);
    return row !== undefined;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const byKey: Readonly<Record<string, () => boolean>> = {
      ArrowRight: () => unfold(true),
      ArrowLeft: () => unfold(false),
      Enter: open,
      Escape: close,
    };
    const done = byKey[event.key]?.() ?? move(event.key);
    if (!done) return;
    event.preventDefault();
    // DevTools forwards to itself what reaches the document.
    event.stopPropagation();
  };
  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const row = rows[Number(target?.closest('[data-index]')?.getAttribute('data-index') ?? Number.NaN)];
    if (!row) return;
    onMove(row);
    if (row.kind === 'group' || (isFoldable(row) && target?.closest('.row-twist'))) onUnfold(row, !row.open);
    else onOpen(row.exchange.id);
  };

  return (
    <table
      ref={list}
      class="list"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the tree grid is a table's own interactive form.
      role="treegrid"
      aria-label="Cross-origin requests"
      aria-rowcount={rows.length + 1}
      tabIndex={0}
      aria-activedescendant={cursor >= first && cursor < last ? rowId(cursor) : undefined}
      data-lines={rowHeight > 30 ? 2 : 1}
      style={{ '--columns': gridTemplate(columns, view) }}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <ListHead columns={columns} view={view} onSort={props.onSort} onResize={props.onResize} />
      <tbody style={{ height: `${rows.length * rowHeight}px`, paddingTop: `${first * rowHeight}px` }}>
        {rows.slice(first, last).map((row, offset) => {
          const at = { index: first + offset, id: rowId(first + offset), current: first + offset === cursor };
          return row.kind === 'group' ? (
            <GroupHead key={row.key} row={row} {...at} />
          ) : (
            <ExchangeRow
              key={row.key}
              columns={columns}
              exchange={row.exchange}
              times={row.others.length + 1}
              open={row.open}
              level={row.level}
              found={found?.has(row.exchange.id) ?? false}
              {...at}
            />
          );
        })}
      </tbody>
    </table>
  );
}
