import { groupBy } from '../../engine/group-by.ts';
import { failureKey, isFailure } from '../../report/folded-failures.ts';
import type { ReportExchange } from '../../report/report.ts';
import type { Grouping, ListView } from './list-view.ts';
import { rowTexts } from './row-texts.ts';

/** The head of a group. */
export interface GroupRow {
  readonly kind: 'group';
  readonly key: string;
  readonly label: string;
  readonly exchanges: readonly ReportExchange[];
  readonly open: boolean;
  readonly level: 1;
}

/** One exchange, or the first of several identical failures. */
export interface ItemRow {
  readonly kind: 'item';
  /** The exchange's id. */
  readonly key: string;
  readonly exchange: ReportExchange;
  /** The identical ones behind it; none where it stands for itself alone. */
  readonly others: readonly ReportExchange[];
  /** Whether these have rows of their own below it. */
  readonly open: boolean;
  readonly level: 1 | 2 | 3;
}

export type Row = GroupRow | ItemRow;

export interface OpenRows {
  /** Keys of identical failures whose rows are shown. */
  readonly folds: ReadonlySet<string>;
  /** Keys of groups whose rows are not. */
  readonly closedGroups: ReadonlySet<string>;
}

const none: readonly ReportExchange[] = [];

const groupLabel: Readonly<Record<Exclude<Grouping, 'none'>, (exchange: ReportExchange) => string>> = {
  host: (exchange) => rowTexts(exchange).host || 'No host',
  cause: (exchange) => rowTexts(exchange).cause,
  source: ({ initiator }) => initiator?.url ?? 'Source not known',
};

/** The group an exchange belongs to. */
export function groupKey(grouping: Exclude<Grouping, 'none'>, exchange: ReportExchange): string {
  return `${grouping}:${groupLabel[grouping](exchange)}`;
}

/** Arranges exchanges, sorted already, as the rows of the list. */
export function arrangeRows(
  exchanges: readonly ReportExchange[],
  { groupBy: grouping, fold }: Pick<ListView, 'groupBy' | 'fold'>,
  open: OpenRows,
): readonly Row[] {
  const rows: Row[] = [];
  if (grouping === 'none') {
    addExchanges(rows, exchanges, fold, open.folds, 1);
    return rows;
  }
  for (const [label, members] of groupBy(exchanges, groupLabel[grouping])) {
    const key = `${grouping}:${label}`;
    const isOpen = !open.closedGroups.has(key);
    rows.push({ kind: 'group', key, label, exchanges: members, open: isOpen, level: 1 });
    if (isOpen) addExchanges(rows, members, fold, open.folds, 2);
  }
  return rows;
}

function addExchanges(
  rows: Row[],
  exchanges: readonly ReportExchange[],
  fold: boolean,
  openFolds: ReadonlySet<string>,
  level: 1 | 2,
): void {
  const add = (exchange: ReportExchange, others: readonly ReportExchange[], open: boolean, at: 1 | 2 | 3) =>
    rows.push({ kind: 'item', key: exchange.id, exchange, others, open, level: at });
  for (const [exchange, ...others] of folded(exchanges, fold)) {
    if (!exchange) continue;
    const open = others.length > 0 && openFolds.has(failureKey(exchange));
    add(exchange, others.length > 0 ? others : none, open, level);
    if (open) for (const other of others) add(other, none, false, level === 1 ? 2 : 3);
  }
}

/** The first of its kind speaks for all, at its place. */
function folded(exchanges: readonly ReportExchange[], fold: boolean): Iterable<readonly ReportExchange[]> {
  if (!fold) return exchanges.map((exchange) => [exchange]);
  return groupBy(exchanges, (exchange) => (isFailure(exchange) ? failureKey(exchange) : exchange)).values();
}

/** The row in which an exchange is seen; -1 where its group is closed. */
export function rowIndexOf(rows: readonly Row[], id: string | null): number {
  if (id === null) return -1;
  const own = rows.findIndex((row) => row.key === id);
  if (own >= 0) return own;
  return rows.findIndex((row) => row.kind === 'item' && row.others.some((other) => other.id === id));
}
