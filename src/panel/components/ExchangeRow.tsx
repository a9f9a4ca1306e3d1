import { useMemo } from 'preact/hooks';
import { injectedNote } from '../../report/injected.ts';
import type { ReportExchange } from '../../report/report.ts';
import { plural, visibleText } from '../format.ts';
import type { Column } from '../list/columns.ts';
import { type RowTexts, rowTexts } from '../list/row-texts.ts';
import { rowState, stateWords } from '../row-state.ts';
import { Icon } from './Icon.tsx';

interface ExchangeRowProps {
  columns: readonly Column[];
  exchange: ReportExchange;
  /** How many identical failures this row stands for, itself included. */
  times: number;
  /** Whether the others have rows of their own below. */
  open: boolean;
  level: number;
  id: string;
  /** From 0. */
  index: number;
  current: boolean;
  /** Whether a search found it. */
  found: boolean;
}

/** A cell is one line: what does not fit is cut by the browser, and long before that here. */
const cell = (text: string) => visibleText(text.slice(0, 300));

function Request({ texts, times }: { texts: RowTexts; times: number }) {
  const path = cell(texts.path);
  // Where there is too little room, the end tells more than the beginning.
  const name = path.split(/[?#]/, 1).join().lastIndexOf('/');
  return (
    <>
      <bdi class="row-url">
        <span class="row-host">{cell(texts.host)}</span>
        <span class="row-path">
          <span>{path.slice(0, name)}</span>
          <span>{path.slice(name)}</span>
        </span>
      </bdi>
      {times > 1 && (
        <span class="row-times" title={`${times.toLocaleString('en')} identical failures`}>
          {times.toLocaleString('en')}×<span class="sr-only"> the same</span>
        </span>
      )}
    </>
  );
}

function Cause({ label, notices, injected }: { label: string; notices: number; injected: boolean }) {
  return (
    <>
      <span class="row-label">{cell(label)}</span>
      {injected && (
        <span class="row-injected" title={injectedNote}>
          proved
        </span>
      )}
      {notices > 0 && (
        <span class="row-notices" title={plural(notices, 'notice')}>
          <Icon name="notice" /> {notices}
          <span class="sr-only"> {notices === 1 ? 'notice' : 'notices'}</span>
        </span>
      )}
    </>
  );
}

type CellProps = Pick<ExchangeRowProps, 'exchange' | 'times'> & { column: Column; texts: RowTexts };

function Cell({ column, exchange, texts, times }: CellProps) {
  if (column.id === 'request') return <Request texts={texts} times={times} />;
  if (column.id !== 'cause') return <>{cell(texts[column.id])}</>;
  const notices = exchange.findings.filter(({ role }) => role === 'notice').length;
  return <Cause label={texts.cause} notices={notices} injected={exchange.answersInjected ?? false} />;
}

/** The same elements for as long as it says the same: while one scrolls, most rows stay as they are. */
export function ExchangeRow(props: ExchangeRowProps) {
  return useMemo(() => <RowCells {...props} />, Object.values(props));
}

function RowCells(props: ExchangeRowProps) {
  const { columns, exchange, times, open, level, id, index, current, found } = props;
  const state = rowState(exchange);
  const texts = rowTexts(exchange);
  return (
    <tr
      id={id}
      class={`row state-${state}`}
      aria-selected={current}
      aria-rowindex={index + 2}
      aria-level={level}
      aria-expanded={times > 1 ? open : undefined}
      data-index={index}
      data-exchange={exchange.id}
      data-verdict={exchange.verdict}
      data-times={times}
      data-found={found}
    >
      <td class="row-mark">
        <span class="row-twist">{times > 1 && <Icon name={open ? 'down' : 'right'} />}</span>
        <Icon name={state} />
        <span class="sr-only">{stateWords[state]}: </span>
      </td>
      {columns.map((column) => (
        <td key={column.id} class={`row-${column.id}`}>
          <Cell column={column} exchange={exchange} texts={texts} times={times} />
        </td>
      ))}
    </tr>
  );
}
