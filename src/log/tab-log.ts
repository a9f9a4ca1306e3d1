import type { BrowserName, Exchange } from '../engine/exchange.ts';
import type { ObservedEvent } from '../protocol/observed-event.ts';
import { type Draft, type Source, sourcesOf } from './draft.ts';
import { createIds } from './exchange-ids.ts';
import { exchangeOf } from './exchange-of.ts';
import { exchangeSize } from './exchange-size.ts';
import { isListed } from './is-listed.ts';
import { isPageLoad } from './page-load.ts';
import { createSourceLog } from './source-log.ts';

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

/** The exchanges of one tab, as far as they were observed. Bounded: the oldest delivered ones go first. */
export interface TabLog {
  observe(event: ObservedEvent): void;
  clear(): void;
  preserve(on: boolean): void;
  limit(limits: Partial<LogLimits>): void;
  /** Tells which page the tab shows, without a page load. */
  showPage(url: string): void;
  /** What changed since the last call. */
  takeChanges(): LogChanges;
  exchanges(): readonly Exchange[];
  readonly pageUrl: string | null;
  readonly sawPageLoad: boolean;
  readonly dropped: number;
}

interface Kept {
  readonly exchange: Exchange;
  readonly draft: Draft;
  readonly sources: readonly Source[];
  readonly size: number;
  readonly listed: boolean;
  readonly settled: boolean;
}

/** The sources tell of the same thing within a moment; long after its end nothing more is to come. */
const settleAfterMs = 15_000;

/** A request whose end went unseen may still go on for long. */
const giveUpAfterMs = 300_000;

const defaultLimits: LogLimits = { exchanges: 5000, bytes: 64 * 1024 * 1024, delivered: true };

export function createTabLog(browser: BrowserName, given: Partial<LogLimits> = {}): TabLog {
  let limits: LogLimits = { ...defaultLimits, ...given };
  const sources = createSourceLog(browser);
  const ids = createIds();
  let kept = new Map<string, Kept>();
  let published = new Map<string, Exchange>();
  let preserving = false;
  let pageUrl: string | null = null;
  let lastLoad: { url: string; at: number } | null = null;
  let sawPageLoad = false;
  let dropped = 0;
  let now = 0;
  let dirty = false;

  /** The drafts anew, and of them those exchanges anew whose sources changed. */
  function refresh(): void {
    if (!dirty) return;
    dirty = false;
    const next = new Map([...kept].filter(([, entry]) => entry.settled));
    const claim = ids.round(next.keys());
    for (const draft of sources.drafts()) {
      const from = sourcesOf(draft);
      const id = claim(from);
      const old = kept.get(id);
      if (old && !old.settled && sameItems(old.sources, from)) {
        next.set(id, old);
        continue;
      }
      const exchange = exchangeOf(draft, id, { browser, pageUrl, now });
      if (exchange) next.set(id, keep(exchange, draft, from));
      else if (draft.wire?.end) sources.forget(draft);
    }
    kept = next;
    settle();
    bound();
  }

  function settle(): void {
    const before = now - settleAfterMs;
    for (const [id, entry] of kept) {
      const { exchange, draft } = entry;
      const isWhole = draft.hops.length === 0 || draft.hops.at(-1)?.request;
      if (entry.settled || exchange.outcome === 'pending' || !isWhole) continue;
      const endedAt = Math.max(exchange.startedAt + (exchange.durationMs ?? 0), draft.wire?.end?.at ?? 0);
      const stillOpen = draft.wire !== null && draft.wire.end === null;
      if (endedAt >= (stillOpen ? now - giveUpAfterMs : before)) continue;
      sources.forget(draft);
      if (isWanted(entry)) kept.set(id, { ...entry, settled: true });
      else kept.delete(id);
    }
    sources.forgetStrays(before);
  }

  /** Until it is settled, what was delivered may yet turn out to have been blocked. */
  function isWanted({ listed, exchange }: Kept): boolean {
    return listed && (limits.delivered || exchange.outcome !== 'delivered');
  }

  function bound(): void {
    const listed = [...kept.values()].filter(isWanted);
    let count = listed.length;
    let bytes = listed.reduce((sum, { size }) => sum + size, 0);
    if (count <= limits.exchanges && bytes <= limits.bytes) return;
    const delivered = listed.filter(({ exchange }) => exchange.outcome === 'delivered');
    const others = listed.filter(({ exchange }) => exchange.outcome !== 'delivered');
    for (const entry of [...delivered.sort(byStart), ...others.sort(byStart)]) {
      if (count <= limits.exchanges && bytes <= limits.bytes) return;
      if (!entry.settled) sources.forget(entry.draft);
      kept.delete(entry.exchange.id);
      count -= 1;
      bytes -= entry.size;
      dropped += 1;
    }
  }

  /** As in the Network panel: what the new page asked for stays, what the old one still waits for goes. */
  function load(url: string, at: number): void {
    pageUrl = url;
    sawPageLoad = true;
    if (preserving) return;
    refresh();
    kept = new Map([...kept].filter(([, { exchange }]) => exchange.startedAt >= at));
    sources.forgetBefore(at);
    dropped = 0;
    dirty = true;
  }

  return {
    observe(event) {
      now = Math.max(now, event.at);
      dirty = true;
      switch (event.source) {
        case 'web-request':
          if (event.type !== 'main_frame') sources.addEvent(event);
          else if (isPageLoad(event)) {
            load(event.url, event.at);
            lastLoad = event;
          }
          return;
        case 'har':
          if (event.entry.resourceType !== null && !event.entry.viaServiceWorker)
            sources.addEntry(event.entry);
          return;
        case 'probe':
          return sources.addRecords(event.records);
        case 'gap':
          return sources.interrupt();
        case 'navigation':
          // `webRequest` told the same already, and more exactly when.
          if (lastLoad && samePage(lastLoad.url, event.url) && Math.abs(event.at - lastLoad.at) < 10_000) {
            pageUrl = event.url;
          } else {
            load(event.url, event.at);
          }
          lastLoad = null;
          return;
        default:
          return event satisfies never;
      }
    },
    clear() {
      refresh();
      kept = new Map();
      sources.forgetBefore(now + 0.001);
      dropped = 0;
    },
    limit(changed) {
      limits = { ...limits, ...changed };
      kept = new Map([...kept].filter(([, entry]) => !entry.settled || isWanted(entry)));
      dirty = true;
    },
    preserve(on) {
      preserving = on;
    },
    showPage(url) {
      pageUrl = url;
      dirty = true;
    },
    takeChanges() {
      refresh();
      const before = published;
      published = new Map([...kept.values()].filter(isWanted).map(({ exchange }) => [exchange.id, exchange]));
      return {
        changed: [...published.values()].filter((exchange) => before.get(exchange.id) !== exchange),
        removed: [...before.keys()].filter((id) => !published.has(id)),
      };
    },
    exchanges() {
      refresh();
      return [...kept.values()].filter(isWanted).map(({ exchange }) => exchange);
    },
    get pageUrl() {
      return pageUrl;
    },
    get sawPageLoad() {
      return sawPageLoad;
    },
    get dropped() {
      return dropped;
    },
  };
}

function keep(exchange: Exchange, draft: Draft, sources: Kept['sources']): Kept {
  const size = exchangeSize(exchange);
  return { exchange, draft, sources, size, listed: isListed(exchange), settled: false };
}

const byStart = (a: Kept, b: Kept) => a.exchange.startedAt - b.exchange.startedAt;

function samePage(a: string, b: string): boolean {
  return a.split('#')[0] === b.split('#')[0];
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}
