import { plural, visibleText } from '../format.ts';
import type { GroupRow } from '../list/rows.ts';
import { isStopped } from '../row-state.ts';
import { Icon } from './Icon.tsx';

interface GroupHeadProps {
  row: GroupRow;
  id: string;
  /** From 0. */
  index: number;
  current: boolean;
}

/** What a group has in common, and how many requests are in it. */
export function GroupHead({ row, id, index, current }: GroupHeadProps) {
  const stopped = row.exchanges.filter(isStopped).length;
  return (
    <tr
      id={id}
      class="row row-group"
      aria-selected={current}
      aria-rowindex={index + 2}
      aria-level={row.level}
      aria-expanded={row.open}
      data-index={index}
      data-group={row.key}
    >
      <td>
        <Icon name={row.open ? 'down' : 'right'} />
        <bdi class="row-label">{visibleText(row.label.slice(0, 300))}</bdi>
        <span class="quiet">{plural(row.exchanges.length, 'request')}</span>
        {stopped > 0 && <span class="row-stopped">{stopped.toLocaleString('en')} stopped</span>}
      </td>
    </tr>
  );
}
