import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReportExchange } from '../../report/report.ts';
import { indexForKey } from '../list-keys.ts';
import { useWindow } from '../use-window.ts';
import { ExchangeRow, rowId } from './ExchangeRow.tsx';

interface ExchangeListProps {
  exchanges: readonly ReportExchange[];
  currentId: string | null;
  onMove(id: string): void;
  onOpen(id: string): void;
  /** Null while there is nothing to close: then Escape is DevTools' own. */
  onClose: (() => void) | null;
}

/** A list box in which only the rows in sight exist; the cursor is told by `aria-activedescendant`. */
export function ExchangeList({ exchanges, currentId, onMove, onOpen, onClose }: ExchangeListProps) {
  const list = useRef<HTMLDivElement>(null);
  const { first, last, rowHeight } = useWindow(list, exchanges.length);
  const index = exchanges.findIndex(({ id }) => id === currentId);
  const current = exchanges[index];

  // Brings the cursor into sight when it moves, and not when rows arrive while one reads elsewhere.
  useLayoutEffect(() => {
    const element = list.current;
    if (!element || index < 0) return;
    const top = index * rowHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + rowHeight > element.scrollTop + element.clientHeight)
      element.scrollTop = top + rowHeight - element.clientHeight;
  }, [currentId, rowHeight]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor((list.current?.clientHeight ?? 0) / rowHeight) - 1);
    const next = exchanges[indexForKey(event.key, index, exchanges.length, page) ?? -1];
    if (next) onMove(next.id);
    else if (event.key === 'Enter' && current) onOpen(current.id);
    else if (event.key === 'Escape' && onClose) onClose();
    else return;
    event.preventDefault();
    // DevTools forwards to itself what reaches the document.
    event.stopPropagation();
  };
  const onClick = (event: MouseEvent) => {
    const row = event.target instanceof Element && event.target.closest<HTMLElement>('[data-exchange]');
    const id = row ? row.getAttribute('data-exchange') : null;
    if (id !== null) onOpen(id);
  };

  return (
    <div
      ref={list}
      class="list"
      role="listbox"
      aria-label="Cross-origin requests"
      tabIndex={0}
      aria-activedescendant={current && index >= first && index < last ? rowId(current) : undefined}
      data-lines={rowHeight > 30 ? 2 : 1}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div role="presentation" style={{ height: `${first * rowHeight}px` }} />
      {exchanges.slice(first, last).map((exchange, offset) => (
        <ExchangeRow
          key={exchange.id}
          exchange={exchange}
          current={exchange.id === currentId}
          position={first + offset + 1}
          count={exchanges.length}
        />
      ))}
      <div role="presentation" style={{ height: `${Math.max(0, exchanges.length - last) * rowHeight}px` }} />
    </div>
  );
}
