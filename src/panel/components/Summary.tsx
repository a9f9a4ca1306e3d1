import type { BrowserName } from '../../engine/exchange.ts';
import type { ReportExchange } from '../../report/report.ts';
import { plural } from '../format.ts';
import { type RowState, rowState } from '../row-state.ts';
import { ApiBriefs } from './ApiBriefs.tsx';

interface SummaryProps {
  exchanges: readonly ReportExchange[];
  listed: number;
  dropped: number;
  browser: BrowserName;
  onMatrix(): void;
}

/** How many requests there were, how they fared, and what the APIs allow, in one line. */
export function Summary({ exchanges, listed, dropped, browser, onMatrix }: SummaryProps) {
  const { counts, notices } = counted(exchanges);
  const count = (state: RowState) => counts.get(state) ?? 0;
  const parts: readonly (readonly [RowState, number, string])[] = [
    ['blocked', count('blocked'), 'blocked'],
    ['failed', count('failed'), 'failed, not by CORS'],
    ['notice', notices, notices === 1 ? 'notice' : 'notices'],
    ['pending', count('pending'), 'under way'],
  ];
  const told = parts.filter(([, number]) => number > 0);
  const allAllowed = exchanges.length > 0 && count('allowed') === exchanges.length;
  return (
    <div class="summary">
      <p class="summary-counts" role="status">
        <span>
          {plural(exchanges.length, 'cross-origin request')}
          {allAllowed && (exchanges.length === 1 ? ', allowed' : ', all allowed')}
        </span>
        {told.map(([state, number, words]) => (
          <span key={state} class={`state-${state}`}>
            {number.toLocaleString('en')} {words}
          </span>
        ))}
        {listed < exchanges.length && <span>{listed.toLocaleString('en')} listed</span>}
        {dropped > 0 && <span>{plural(dropped, 'older request')} dropped to save memory</span>}
      </p>
      <ApiBriefs exchanges={exchanges} browser={browser} onOpen={onMatrix} />
    </div>
  );
}

function counted(exchanges: readonly ReportExchange[]) {
  const counts = new Map<RowState, number>();
  let notices = 0;
  for (const exchange of exchanges) {
    const state = rowState(exchange);
    counts.set(state, (counts.get(state) ?? 0) + 1);
    for (const { role } of exchange.findings) if (role === 'notice') notices += 1;
  }
  return { counts, notices };
}
