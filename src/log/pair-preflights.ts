import type { BrowserName } from '../engine/exchange.ts';
import { unsafeHeadersOfPage } from '../engine/fetch/unsafe-headers-of-page.ts';
import { askedHeaders, hasAll } from './asked-headers.ts';
import { groupBy } from './group-by.ts';
import { headerValue } from './header-pairs.ts';
import type { WireHop, WireRequest } from './wire-request.ts';

export interface PairedHop {
  readonly request: WireRequest;
  readonly hop: number;
}

/** A hop that may have a preflight, with the time in which that must lie. */
interface Waiting extends PairedHop {
  readonly own: WireHop;
  readonly until: number;
  /** It went on, so its preflight passed. */
  readonly wentOn: boolean;
}

interface Preflight {
  readonly request: WireRequest;
  readonly own: WireHop;
  readonly ended: number;
  /** From here on it may have stopped its request: the end of either may be told first. */
  readonly decided: number;
  readonly method: string | null;
  readonly asked: readonly string[];
}

/**
 * Finds the preflight of each hop; nothing in the events links the two. A preflight lies within the time in
 * which its request waits. Requests choose in the order in which they went on, each the oldest that fits: that
 * way all that can be paired are. Those whose headers were seen know best which one was theirs, and go first.
 * https://fetch.spec.whatwg.org/#cors-preflight-fetch
 */
export function pairPreflights(
  wire: readonly WireRequest[],
  browser: BrowserName,
): ReadonlyMap<WireRequest, PairedHop> {
  const preflights = groupBy(wire.flatMap(asPreflight).toSorted(byBeginning), ({ own }) => own.url);
  const waiting = wire
    .flatMap((request) => (request.kind === 'preflight' ? [] : waits(request, browser)))
    .filter(({ own }) => preflights.has(own.url))
    .toSorted(byKnowledge);
  const pairs = new Map<WireRequest, PairedHop>();
  for (const hop of waiting) {
    // An undecided OPTIONS that turned out to be a preflight waits for none itself.
    if (pairs.has(hop.request)) continue;
    const left = (preflights.get(hop.own.url) ?? []).filter(({ request }) => !pairs.has(request));
    const fitting = left.filter((preflight) => fits(preflight, hop));
    const found = fitting.find((preflight) => asksExactly(preflight, hop.own)) ?? fitting[0];
    if (found) pairs.set(found.request, { request: hop.request, hop: hop.hop });
  }
  return pairs;
}

function asPreflight(request: WireRequest): Preflight[] {
  const own = request.hops[0];
  // An OPTIONS that ended before its headers were seen may be one too; one under way will show its headers.
  if (!own || request.kind === 'request' || (request.kind === 'undecided' && request.end === null)) return [];
  return [
    {
      request,
      own,
      ended: request.end?.position ?? own.begunAt,
      decided: own.answeredAt ?? own.begunAt,
      method: headerValue(own.requestHeaders, 'access-control-request-method'),
      asked: askedHeaders(own.requestHeaders),
    },
  ];
}

function waits(request: WireRequest, browser: BrowserName): Waiting[] {
  return request.hops.map((own, hop) => {
    // Firefox announces the request's headers before it sends the preflight, Chromium after it passed.
    const sent = browser === 'firefox' ? null : own.sentAt;
    const end = own === request.hops.at(-1) ? (request.end?.position ?? null) : null;
    const wentOnAt = sent ?? own.answeredAt;
    return {
      request,
      hop,
      own,
      until: wentOnAt ?? end ?? Number.POSITIVE_INFINITY,
      wentOn: wentOnAt !== null,
    };
  });
}

function fits({ request, own, ended, decided, method, asked }: Preflight, hop: Waiting): boolean {
  const passed = own.status === null || (own.status >= 200 && own.status <= 299);
  return (
    request !== hop.request &&
    hop.own.begunAt < own.begunAt &&
    hop.until > (hop.wentOn ? ended : decided) &&
    (method === null || hop.own.method === method) &&
    (passed || !hop.wentOn) &&
    (hop.own.requestHeaders === null || hasAll(hop.own.requestHeaders, asked)) &&
    sameCaller(hop.request, request)
  );
}

function asksExactly({ asked }: Preflight, { requestHeaders }: WireHop): boolean {
  return requestHeaders !== null && unsafeHeadersOfPage(requestHeaders).length === asked.length;
}

function sameCaller(a: WireRequest, b: WireRequest): boolean {
  const [x, y] = [a.first, b.first];
  if (x.tabId !== y.tabId || x.frameId !== y.frameId || x.initiator !== y.initiator) return false;
  return x.documentId === null || y.documentId === null || x.documentId === y.documentId;
}

const byBeginning = (a: Preflight, b: Preflight) => a.own.begunAt - b.own.begunAt;

function byKnowledge(a: Waiting, b: Waiting): number {
  const known = Number(b.own.requestHeaders !== null) - Number(a.own.requestHeaders !== null);
  // Infinity minus itself is no number, and falls through to the age.
  return known || a.until - b.until || a.own.begunAt - b.own.begunAt || a.hop - b.hop;
}
