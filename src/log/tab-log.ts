import type { BrowserName, Exchange } from '../engine/exchange.ts';
import type { ObservedEvent } from '../protocol/observed-event.ts';
import type { Proof } from '../protocol/proof.ts';
import { type Draft, sourcesOf } from './draft.ts';
import { exchangeOf } from './exchange-of.ts';
import type { ProofSpan } from './injected.ts';
import { createKeptExchanges, type LogChanges, type LogLimits } from './kept-exchanges.ts';
import { createNames } from './name-drafts.ts';
import { isPageLoad } from './page-load.ts';
import { createSourceLog } from './source-log.ts';

/** The exchanges of one tab, as far as they were observed. Bounded: the oldest delivered ones go first. */
export interface TabLog {
  observe(event: ObservedEvent): void;
  clear(): void;
  preserve(on: boolean): void;
  limit(limits: Partial<LogLimits>): void;
  /** Tells which page the tab shows, without a page load. */
  showPage(url: string): void;
  /** From now on this browser may answer in a server's place. */
  beginProof(proof: Proof, at: number): void;
  /** From now on it no longer does; `butLast`: for the proof that began last it goes on. */
  endProofs(at: number, butLast: boolean): void;
  /** What changed since the last call. */
  takeChanges(): LogChanges;
  exchanges(): readonly Exchange[];
  readonly pageUrl: string | null;
  readonly sawPageLoad: boolean;
  readonly dropped: number;
}

/** The sources tell of the same thing within a moment; long after its end nothing more is to come. */
const settleAfterMs = 15_000;

/** Of what all sources told to its end, only what is alike and comes close behind may change the picture. */
const settleWholeAfterMs = 4000;

/** So many may wait for more to come; in a storm of requests those that are whole do not wait as long. */
const mostWaiting = 1000;

/** A request whose end went unseen may still go on for long. */
const giveUpAfterMs = 300_000;

/** How often it is looked at what has settled. */
const settleEveryMs = 250;

/** What began longer ago than so many proofs has settled. */
const mostProofs = 50;

const defaultLimits: LogLimits = { exchanges: 20_000, bytes: 128 * 1024 * 1024, delivered: true };

export function createTabLog(browser: BrowserName, given: Partial<LogLimits> = {}): TabLog {
  const sources = createSourceLog(browser);
  const names = createNames();
  const kept = createKeptExchanges({ ...defaultLimits, ...given });
  let proofs: readonly ProofSpan[] = [];
  let preserving = false;
  let pageUrl: string | null = null;
  let lastLoad: { url: string; at: number } | null = null;
  let sawPageLoad = false;
  let dropped = 0;
  let now = 0;
  let settledAt = Number.NEGATIVE_INFINITY;

  /** Those drafts anew that may have changed, and of them those exchanges anew whose sources did. */
  function refresh(): void {
    for (const { before, after } of sources.reassemble()) {
      for (const id of names.handOn(before, after, kept.isSettled)) kept.delete(id);
      for (const draft of after) take(draft, names.of(draft));
    }
    settle();
    for (const { draft, settled } of kept.evict()) {
      if (!settled) sources.forget(draft);
      dropped += 1;
    }
  }

  function take(draft: Draft, id: string): void {
    const from = sourcesOf(draft);
    const old = kept.get(id);
    if (old && sameItems(old.sources, from)) return;
    const exchange = exchangeOf(draft, id, { browser, pageUrl, now, proofs });
    if (exchange) kept.put(exchange, draft, from);
    else {
      kept.delete(id);
      if (draft.wire?.end) sources.forget(draft);
    }
  }

  function settle(): void {
    if (now < settledAt + settleEveryMs) return;
    settledAt = now;
    const crowded = kept.unsettled().length > mostWaiting;
    for (const { exchange, draft } of kept.unsettled()) {
      const hasEnd = draft.hops.length === 0 || draft.hops.at(-1)?.request;
      if (exchange.outcome === 'pending' || !hasEnd) continue;
      const endedAt = Math.max(exchange.startedAt + (exchange.durationMs ?? 0), draft.wire?.end?.at ?? 0);
      const stillOpen = draft.wire !== null && draft.wire.end === null;
      const patience = crowded && isWhole(draft) ? settleWholeAfterMs : settleAfterMs;
      if (endedAt >= now - (stillOpen ? giveUpAfterMs : patience)) continue;
      sources.forget(draft);
      kept.settle(exchange.id);
    }
    sources.forgetStrays(now - settleAfterMs);
  }

  /** As in the Network panel: what the new page asked for stays, what the old one still waits for goes. */
  function load(url: string, at: number): void {
    pageUrl = url;
    sawPageLoad = true;
    if (preserving) return;
    refresh();
    kept.deleteBefore(at);
    sources.forgetBefore(at);
    dropped = 0;
  }

  return {
    observe(event) {
      now = Math.max(now, event.at);
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
      kept.deleteBefore(Number.POSITIVE_INFINITY);
      sources.forgetBefore(now + 0.001);
      dropped = 0;
    },
    limit(changed) {
      kept.limit(changed);
    },
    preserve(on) {
      preserving = on;
    },
    showPage(url) {
      pageUrl = url;
    },
    beginProof(proof, at) {
      proofs = [...proofs.slice(1 - mostProofs), { proof, from: at, until: null }];
    },
    endProofs(at, butLast) {
      const last = butLast ? proofs.at(-1) : null;
      proofs = proofs.map((span) => (span === last || span.until !== null ? span : { ...span, until: at }));
    },
    takeChanges() {
      refresh();
      return kept.takeChanges();
    },
    exchanges() {
      refresh();
      return kept.exchanges();
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

/** Both sources told all of it. */
function isWhole({ wire, hops }: Draft): boolean {
  return (
    wire?.end != null &&
    hops.every(({ preflight, request }) => preflight?.har !== null && request?.har != null)
  );
}

function samePage(a: string, b: string): boolean {
  return a.split('#')[0] === b.split('#')[0];
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}
