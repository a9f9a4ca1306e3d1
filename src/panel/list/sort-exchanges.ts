import type { ReportExchange } from '../../report/report.ts';
import type { ColumnId } from './columns.ts';
import type { Sort } from './list-view.ts';
import { rowTexts } from './row-texts.ts';

type SortKey = string | number;

/** What is not known yet stands behind all that is. */
const unknown = Number.POSITIVE_INFINITY;

const sortKey: Readonly<Record<ColumnId, (exchange: ReportExchange) => SortKey>> = {
  method: ({ method }) => method,
  request: (exchange) => `${rowTexts(exchange).host} ${rowTexts(exchange).path}`,
  cause: (exchange) => rowTexts(exchange).cause,
  status: (exchange) => Number.parseInt(rowTexts(exchange).status, 10) || unknown,
  time: ({ durationMs }) => durationMs ?? unknown,
  source: ({ initiator }) =>
    initiator ? `${initiator.url} ${String(initiator.line).padStart(7, '0')}` : '~',
  started: ({ startedAt }) => startedAt,
};

interface Entry {
  readonly exchange: ReportExchange;
  readonly key: SortKey;
}

/**
 * Sorts what it is given. It begins with the order of the last time, with what is new behind it: a sort that
 * finds what is in order already then has little to do, however many there are.
 */
export function createSorter() {
  let order: Entry[] = [];
  let last: Sort | null = null;

  return function sorted(exchanges: readonly ReportExchange[], sort: Sort): readonly ReportExchange[] {
    if (sort.column !== last?.column || sort.descending !== last.descending) order = [];
    last = sort;
    const wanted = new Set(exchanges);
    order = order.filter(({ exchange }) => wanted.delete(exchange));
    const read = sortKey[sort.column];
    for (const exchange of wanted) order.push({ exchange, key: read(exchange) });
    const sign = sort.descending ? -1 : 1;
    order.sort((one, other) => {
      if (one.key === other.key) return one.exchange.startedAt - other.exchange.startedAt;
      return one.key < other.key ? -sign : sign;
    });
    return order.map(({ exchange }) => exchange);
  };
}
