import type { Column, ColumnId } from '../list/columns.ts';
import { columnWidth, type ListView } from '../list/list-view.ts';
import { ColumnBorder } from './ColumnBorder.tsx';
import { Icon } from './Icon.tsx';

interface ListHeadProps {
  columns: readonly Column[];
  view: ListView;
  onSort(column: ColumnId): void;
  onResize(column: Column, width: number | null): void;
}

/** The names of the columns: a click sorts, and the borders between them move. */
export function ListHead({ columns, view, onSort, onResize }: ListHeadProps) {
  const { sort } = view;
  const order = sort.descending ? 'descending' : 'ascending';
  return (
    <thead class="list-head">
      <tr aria-rowindex={1}>
        <th scope="col">
          <span class="sr-only">State</span>
        </th>
        {columns.map((column) => (
          <th
            key={column.id}
            scope="col"
            class={`head-${column.id}`}
            aria-sort={sort.column === column.id ? order : undefined}
          >
            <button type="button" data-sort={column.id} onClick={() => onSort(column.id)}>
              {column.title}
              {sort.column === column.id && <Icon name={sort.descending ? 'down' : 'up'} />}
            </button>
            {column.width > 0 && (
              <ColumnBorder
                column={column}
                width={columnWidth(view, column)}
                onResize={(width) => onResize(column, width)}
              />
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}
