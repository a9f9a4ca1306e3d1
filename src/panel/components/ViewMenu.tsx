import { useRef, useState } from 'preact/hooks';
import { type ColumnId, optionalColumns } from '../list/columns.ts';
import { type Grouping, groupings, type ListView } from '../list/list-view.ts';
import { useDismissal } from '../use-dismissal.ts';
import { Icon } from './Icon.tsx';

interface ViewMenuProps {
  view: ListView;
  onGroup(grouping: Grouping): void;
  onFold(on: boolean): void;
  onColumn(column: ColumnId, on: boolean): void;
  onReset(): void;
}

const groupingNames: Readonly<Record<Grouping, string>> = {
  none: 'Nothing',
  host: 'Host',
  cause: 'Cause',
  source: 'Calling source',
};

/** How the list is arranged. */
export function ViewMenu({ view, onGroup, onFold, onColumn, onReset }: ViewMenuProps) {
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  useDismissal(root, open, () => {
    setOpen(false);
    button.current?.focus();
  });
  return (
    <div class="menu" ref={root}>
      <button
        ref={button}
        type="button"
        class="button-icon"
        data-action="view"
        aria-label="Arrange the list"
        title="Group, fold, columns"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="view" />
      </button>
      {open && (
        <div class="menu-items view-menu">
          <fieldset>
            <legend>Group by</legend>
            {groupings.map((grouping) => (
              <label key={grouping} class="check">
                <input
                  type="radio"
                  name="group-by"
                  data-group-by={grouping}
                  checked={view.groupBy === grouping}
                  onChange={() => onGroup(grouping)}
                />
                {groupingNames[grouping]}
              </label>
            ))}
          </fieldset>
          <label class="check">
            <input
              type="checkbox"
              data-action="fold"
              checked={view.fold}
              onChange={(event) => onFold(event.currentTarget.checked)}
            />
            Fold identical failures
          </label>
          <fieldset>
            <legend>More columns</legend>
            {optionalColumns.map(({ id, title }) => (
              <label key={id} class="check">
                <input
                  type="checkbox"
                  data-column={id}
                  checked={view.shown.includes(id)}
                  onChange={(event) => onColumn(id, event.currentTarget.checked)}
                />
                {title}
              </label>
            ))}
          </fieldset>
          <button type="button" class="button" data-action="reset-columns" onClick={onReset}>
            Columns and order as at first
          </button>
        </div>
      )}
    </div>
  );
}
