import { memo } from 'preact/compat';
import { headline, type ReportExchange } from '../../report/report.ts';
import { causeLabel } from '../cause-label.ts';
import { formatDuration, plural, urlParts, visibleText } from '../format.ts';
import { rowState, stateWords } from '../row-state.ts';
import { shownStatus } from '../shown-status.ts';
import { Icon } from './Icon.tsx';

interface ExchangeRowProps {
  exchange: ReportExchange;
  current: boolean;
  position: number;
  count: number;
}

/** A cell is one line: what does not fit is cut by the browser, and long before that here. */
const cell = (text: string) => visibleText(text.slice(0, 300));

export const rowId = (exchange: Pick<ReportExchange, 'id'>) => `row-${exchange.id}`;

export const ExchangeRow = memo(function ExchangeRow({
  exchange,
  current,
  position,
  count,
}: ExchangeRowProps) {
  const state = rowState(exchange);
  const notices = exchange.findings.filter(({ role }) => role === 'notice');
  const finding = headline(exchange) ?? notices[0];
  const { host, path } = urlParts(exchange.url);
  return (
    <div
      id={rowId(exchange)}
      class={`row state-${state}`}
      role="option"
      tabIndex={-1}
      aria-selected={current}
      aria-posinset={position}
      aria-setsize={count}
      data-exchange={exchange.id}
      data-verdict={exchange.verdict}
    >
      <span class="row-mark">
        <Icon name={state} />
        <span class="sr-only">{stateWords[state]}: </span>
      </span>
      <span class="row-method">{cell(exchange.method)}</span>
      <bdi class="row-url">
        <span class="row-host">{cell(host)}</span>
        <span class="row-path">{cell(path)}</span>
      </bdi>
      <span class="row-cause">
        <span class="row-label">{finding ? cell(causeLabel(finding)) : stateWords[state]}</span>
        {notices.length > 0 && (
          <span class="row-notices" title={plural(notices.length, 'notice')}>
            <Icon name="notice" /> {notices.length}
            <span class="sr-only"> {notices.length === 1 ? 'notice' : 'notices'}</span>
          </span>
        )}
      </span>
      <span class="row-status">{cell(shownStatus(exchange))}</span>
      <span class="row-time">{formatDuration(exchange.durationMs)}</span>
    </div>
  );
});
