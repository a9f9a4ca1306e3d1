import type { BrowserName, Exchange, Message, Outcome } from '../engine/exchange.ts';
import { isRedirectStatus } from '../engine/fetch/redirect.ts';
import { groupBy } from '../engine/group-by.ts';
import { harEntry, harHeaders } from '../log/har-entry.ts';
import { type Json, list, object } from '../log/json-values.ts';
import { isSecureContext } from '../log/secure-context.ts';
import type { HarEntry } from '../protocol/observed-event.ts';
import type { ReportExchange } from '../report/report.ts';
import { seenShape } from '../report/report-shape.ts';

type Seen = Pick<
  ReportExchange,
  'origin' | 'resourceType' | 'mode' | 'frame' | 'outcome' | 'call' | 'answersInjected'
>;

/** One entry as it was written, and as any HAR's is read. */
interface Written {
  readonly raw: Json;
  readonly entry: HarEntry;
}

/**
 * The exchanges of a HAR that our own exporter wrote, which says of each what no entry can. Null where it is no
 * such file, or someone has changed that.
 */
export function exportedExchanges(log: Json): readonly Exchange[] | null {
  if (object(log['creator'])['name'] !== 'whycors') return null;
  const seen = Object.entries(object(log['_exchanges']));
  if (seen.some(([, value]) => seenShape.misfit(value, '') !== null)) return null;
  const entries = list(log['entries']).map(object);
  const known = new Set<unknown>(seen.map(([id]) => id));
  if (!entries.every((entry) => known.has(entry['_exchange']))) return null;

  const browser = browserOf(log);
  const { title } = object(list(log['pages'])[0]);
  const pageUrl = typeof title === 'string' ? title : null;
  const byExchange = groupBy(entries, (entry) => entry['_exchange']);
  return seen.flatMap(([id, value]) => {
    const written = (byExchange.get(id) ?? []).flatMap(read);
    return written.length === 0 ? [] : [exchangeOf(id, value as Seen, written, browser, pageUrl)];
  });
}

function browserOf(log: Json): BrowserName {
  const { name } = object(log['browser']);
  return name === 'chromium' || name === 'firefox' ? name : 'unknown';
}

function read(raw: Json): Written[] {
  const entry = harEntry(raw);
  return entry === null ? [] : [{ raw, entry }];
}

function exchangeOf(
  id: string,
  { call, ...seen }: Seen,
  written: readonly Written[],
  browser: BrowserName,
  pageUrl: string | null,
): Exchange {
  const messages = written.map(messageOf).toSorted(byHop);
  const startedAt = Math.min(...messages.map((message) => message.startedAt));
  const ends = messages.flatMap((message) =>
    message.durationMs === null ? [] : [message.startedAt + message.durationMs],
  );
  return {
    ...seen,
    id,
    browser,
    initiator: written.find(({ entry }) => entry.callSite)?.entry.callSite ?? null,
    secureContext: isSecureContext(seen.origin, pageUrl),
    startedAt,
    durationMs: seen.outcome === 'pending' ? null : Math.max(...ends) - startedAt,
    responseStarted: hasBegun(seen.outcome, messages.at(-1)),
    call: call ?? null,
    withoutDocument: browser === 'firefox' && seen.frame.kind.endsWith('worker'),
    messages,
  };
}

function messageOf({ raw, entry }: Written): Message {
  const original = object(raw['request'])['_originalHeaders'];
  const rewritten = object(raw['response'])['_rewrittenHeaders'];
  const hop = Number(raw['_hop']);
  const { method, url, requestHeaders, status, responseHeaders, fromCache, error, startedAt, durationMs } =
    entry;
  return {
    kind: raw['_resourceType'] === 'preflight' ? 'preflight' : 'request',
    hop: Number.isInteger(hop) ? hop : 0,
    method,
    url,
    requestHeaders,
    ...(original === undefined ? {} : { originalRequestHeaders: harHeaders(original) }),
    status,
    responseHeaders,
    ...(rewritten === undefined ? {} : { rewrittenResponseHeaders: harHeaders(rewritten) }),
    fromCache,
    networkError: error,
    startedAt,
    durationMs,
  };
}

/** Whether an answer had passed the checks, and its body was on its way: a failed check is no failure but a block. */
function hasBegun(outcome: Outcome, last: Message | undefined): boolean {
  const answered = last !== undefined && last.status !== null && !isRedirectStatus(last.status);
  return answered && (outcome === 'delivered' || outcome === 'failed');
}

/** A preflight stands before its request. */
function byHop(a: Message, b: Message): number {
  return a.hop - b.hop || Number(a.kind === 'request') - Number(b.kind === 'request');
}
