import type { Exchange } from '../engine/exchange.ts';
import { isAllowed } from '../engine/is-allowed.ts';
import type { Draft, Source } from './draft.ts';
import { exchangeSize } from './exchange-size.ts';
import { isListed } from './is-listed.ts';

export interface LogLimits {
  readonly exchanges: number;
  readonly bytes: number;
  /** Whether what was delivered is kept too. */
  readonly delivered: boolean;
}

export interface LogChanges {
  readonly changed: readonly Exchange[];
  readonly removed: readonly string[];
}

interface Kept {
  readonly exchange: Exchange;
  readonly draft: Draft;
  readonly sources: readonly Source[];
  readonly size: number;
  readonly listed: boolean;
  readonly allowed: boolean;
  readonly settled: boolean;
}

/** Of what is over the limit so much more goes that it is not over it again at once. */
const spareShare = 0.01;

/** The exchanges of a log: bounded, and aware of what changed since it was last asked. */
export function createKeptExchanges(given: LogLimits) {
  let limits = given;
  const all = new Map<string, Kept>();
  const open = new Set<string>();
  const published = new Map<string, Exchange>();
  /** Ids of what may have changed since it was published. */
  const touched = new Set<string>();
  let count = 0;
  let bytes = 0;

  /** Until it is settled, what was delivered may yet turn out to have been blocked. */
  function isWanted({ listed, allowed }: Kept): boolean {
    return listed && (limits.delivered || !allowed);
  }

  function weigh(entry: Kept | undefined, sign: 1 | -1): void {
    if (!entry || !isWanted(entry)) return;
    count += sign;
    bytes += sign * entry.size;
  }

  function set(id: string, entry: Kept): void {
    weigh(all.get(id), -1);
    weigh(entry, 1);
    all.set(id, entry);
    touched.add(id);
    if (entry.settled) open.delete(id);
    else open.add(id);
  }

  function remove(id: string): void {
    weigh(all.get(id), -1);
    all.delete(id);
    open.delete(id);
    touched.add(id);
  }

  const entriesOf = (ids: Iterable<string>) => [...ids].flatMap((id) => all.get(id) ?? []);
  const isOver = (share: number) =>
    count > Math.ceil(limits.exchanges * share) || bytes > limits.bytes * share;

  return {
    get: (id: string): Kept | undefined => all.get(id),
    isSettled: (id: string): boolean => all.get(id)?.settled ?? false,
    unsettled: (): readonly Kept[] => entriesOf(open),
    exchanges: (): readonly Exchange[] => [...all.values()].filter(isWanted).map(({ exchange }) => exchange),
    put(exchange: Exchange, draft: Draft, sources: readonly Source[]): void {
      const size = exchangeSize(exchange);
      const listed = isListed(exchange);
      const allowed = isAllowed(exchange);
      set(exchange.id, { exchange, draft, sources, size, listed, allowed, settled: false });
    },
    delete: remove,
    deleteBefore(time: number): void {
      for (const [id, { exchange }] of all) if (exchange.startedAt < time) remove(id);
    },
    /** Nothing more is to come of it: it stays as it is, if it is wanted at all. */
    settle(id: string): void {
      const entry = all.get(id);
      if (entry && isWanted(entry)) set(id, { ...entry, settled: true });
      else remove(id);
    },
    limit(changed: Partial<LogLimits>): void {
      limits = { ...limits, ...changed };
      count = 0;
      bytes = 0;
      for (const [id, entry] of all) {
        touched.add(id);
        if (isWanted(entry)) weigh(entry, 1);
        else if (entry.settled) all.delete(id);
      }
    },
    /** Takes out what is over the limits: the oldest of those that were allowed first. */
    evict(): readonly Kept[] {
      if (!isOver(1)) return [];
      const evicted: Kept[] = [];
      const wanted = [...all.values()].filter(isWanted).sort(byWorth);
      for (const entry of wanted) {
        if (!isOver(1 - spareShare)) break;
        remove(entry.exchange.id);
        evicted.push(entry);
      }
      return evicted;
    },
    takeChanges(): LogChanges {
      const changed: Exchange[] = [];
      const removed: string[] = [];
      for (const id of touched) {
        const entry = all.get(id);
        if (entry && isWanted(entry)) {
          if (published.get(id) !== entry.exchange) changed.push(entry.exchange);
          published.set(id, entry.exchange);
        } else if (published.delete(id)) removed.push(id);
      }
      touched.clear();
      return { changed, removed };
    },
  };
}

function byWorth(a: Kept, b: Kept): number {
  return Number(b.allowed) - Number(a.allowed) || a.exchange.startedAt - b.exchange.startedAt;
}
