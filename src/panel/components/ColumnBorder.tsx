import { useRef } from 'preact/hooks';
import { type Column, growsTowards } from '../list/columns.ts';

interface ColumnBorderProps {
  column: Column;
  width: number;
  /** Null: as wide as at first. */
  onResize(width: number | null): void;
}

const keyStep = 8;

/** The border of a column: dragged, or moved with the arrow keys. */
export function ColumnBorder({ column, width, onResize }: ColumnBorderProps) {
  const grip = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const towards = growsTowards(column);
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0 || !(event.currentTarget instanceof Element)) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { x: event.clientX, width };
  };
  const onPointerMove = (event: PointerEvent) => {
    const { current } = grip;
    if (current) onResize(current.width + towards * (event.clientX - current.x));
  };
  const letGo = () => {
    grip.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -keyStep, ArrowRight: keyStep }[event.key];
    if (step !== undefined) onResize(width + towards * step);
    else if (event.key === 'Enter') onResize(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a border that moves is a widget; <hr> parts paragraphs.
    <span
      class="head-border"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={`Width of ${column.title}`}
      aria-valuenow={width}
      aria-valuemin={column.least}
      aria-valuetext={`${width} pixels`}
      title="Drag, or use the arrow keys. Double-click or Enter: as at first"
      data-resize={column.id}
      data-towards={towards}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onDblClick={() => onResize(null)}
      onKeyDown={onKeyDown}
    />
  );
}
