import { groupBy } from '../../engine/group-by.ts';
import { headline, type ReportExchange } from '../../report/report.ts';
import { causeLabel } from '../cause-label.ts';
import { plural, visibleText } from '../format.ts';
import { isStopped, rowState } from '../row-state.ts';
import { Icon } from './Icon.tsx';

interface OverviewProps {
  exchanges: readonly ReportExchange[];
  onOpen(id: string): void;
}

/** What stands beside the list until a request is opened: the causes on this page, each with its first request. */
export function Overview({ exchanges, onOpen }: OverviewProps) {
  const stopped = exchanges.filter(isStopped);
  const groups = groupBy(stopped, (exchange) => headline(exchange)?.cause ?? '');
  if (stopped.length === 0)
    return (
      <div class="empty">
        <h2>Nothing is blocked</h2>
        <p>Choose a request to see what was asked and answered.</p>
      </div>
    );
  return (
    <div class="overview">
      <h2>{plural(stopped.length, 'request')} did not reach the page</h2>
      <p class="quiet">Choose one to read why, and what the server must answer.</p>
      <ul>
        {[...groups.values()].map((group) => {
          const first = group[0];
          const finding = first && headline(first);
          return (
            first && (
              <li key={first.id}>
                <button type="button" class="overview-item" onClick={() => onOpen(first.id)}>
                  <span class={`state-${rowState(first)}`}>
                    <Icon name={rowState(first)} />
                  </span>
                  <span>{finding ? visibleText(causeLabel(finding)) : 'Cause not seen'}</span>
                  <span class="quiet">{plural(group.length, 'request')}</span>
                </button>
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
