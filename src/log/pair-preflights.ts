import type { BrowserName } from '../engine/exchange.ts';
import { unsafeHeadersOfPage } from '../engine/fetch/unsafe-headers-of-page.ts';
import { groupBy } from '../engine/group-by.ts';
import { askedHeaders, hasAll } from './asked-headers.ts';
import { firstIndex } from './first-index.ts';
import { headerValue } from './header-pairs.ts';
import { preflightPassed } from './preflight-passed.ts';
import type { WireHop, WireRequest } from './wire-request.ts';

export interface PairedHop {
  readonly request: WireRequest;
  readonly hop: number;
}

/** A hop that may have a preflight, with the time in which that must lie. */
interface Waiting extends PairedHop {
  readonly own: WireHop;
  readonly until: number;
  /** Whether its preflight passed: it went on, or ended as a failed check ends it; null where that is open. */
  readonly passed: boolean | null;
}

interface Preflight {
  readonly request: WireRequest;
  readonly own: WireHop;
  readonly ended: number;
  /** From here on it may have stopped its request: the end of either may be told first. */
  readonly decided: number;
  readonly method: string | null;
  readonly asked: readonly string[];
  readonly passed: boolean | null;
}

/**
 * Finds the preflight of each hop; nothing in the events links the two. A preflight lies within the time in
 * which its request waits, asks for its headers, and shares its fate. Requests that a failed preflight stopped
 * choose first, for they must have one; then those whose headers were seen, for they know which one was theirs;
 * each in the order in which they went on, and each the oldest that suits. Whoever finds none left asks the
 * others to take another: that way all that can be paired are.
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
  const pairs = new Map<WireRequest, Waiting>();
  const served = new Set<Waiting>();

  /** Gives the hop a preflight that suits it; one that another hop has, if that one can take another. */
  function serve(hop: Waiting, suits: typeof fits, tried: Set<Preflight>): boolean {
    const suiting = within(hop).filter((preflight) => suits(preflight, hop));
    const free = suiting.find(({ request }) => !pairs.has(request));
    const found = free ?? suiting.find((preflight) => givesWay(preflight, suits, tried));
    if (!found) return false;
    pairs.set(found.request, hop);
    served.add(hop);
    return true;
  }

  /** Those that began while the hop waited, which are few where one URL is called thousands of times. */
  function within({ own, until }: Waiting): readonly Preflight[] {
    const alike = preflights.get(own.url) ?? [];
    const first = firstIndex(alike, (preflight) => preflight.own.begunAt > own.begunAt);
    return alike.slice(
      first,
      firstIndex(alike, (preflight) => preflight.own.begunAt >= until),
    );
  }

  function givesWay(preflight: Preflight, suits: typeof fits, tried: Set<Preflight>): boolean {
    if (tried.has(preflight)) return false;
    tried.add(preflight);
    const holder = pairs.get(preflight.request);
    return holder !== undefined && serve(holder, suits, tried);
  }

  for (const suits of [and(isDecided, agrees), and(isDecided, fits), agrees, fits]) {
    for (const hop of waiting) {
      // An undecided OPTIONS that turned out to be a preflight waits for none itself.
      if (!served.has(hop) && !pairs.has(hop.request)) serve(hop, suits, new Set());
    }
  }
  return pairs;
}

/** What was read once stays true: a request of which more is told is another object. */
const read = new WeakMap<WireRequest, Preflight[]>();

function asPreflight(request: WireRequest): Preflight[] {
  const found = read.get(request) ?? readPreflight(request);
  read.set(request, found);
  return found;
}

function readPreflight(request: WireRequest): Preflight[] {
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
      passed: preflightPassed(request),
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
      passed: wentOnAt !== null ? true : end !== null && isFailedCheck(request.end?.error) ? false : null,
    };
  });
}

/** Its headers say that it is one: an OPTIONS without them may as well be a request of the page. */
function isDecided({ request }: Preflight): boolean {
  return request.kind === 'preflight';
}

function and(holds: (preflight: Preflight) => boolean, suits: typeof fits): typeof fits {
  return (preflight, hop) => holds(preflight) && suits(preflight, hop);
}

/** Nothing seen speaks against the two. */
function agrees(preflight: Preflight, hop: Waiting): boolean {
  if (!fits(preflight, hop)) return false;
  const sameFate = preflight.passed === null || hop.passed === null || preflight.passed === hop.passed;
  const { requestHeaders } = hop.own;
  const asksExactly =
    requestHeaders === null || unsafeHeadersOfPage(requestHeaders).length === preflight.asked.length;
  return sameFate && asksExactly;
}

function fits({ request, own, ended, decided, method, asked }: Preflight, hop: Waiting): boolean {
  const passed = own.status === null || (own.status >= 200 && own.status <= 299);
  return (
    request !== hop.request &&
    hop.until > (hop.passed === true ? ended : decided) &&
    (method === null || hop.own.method === method) &&
    (passed || hop.passed !== true) &&
    (hop.own.requestHeaders === null || hasAll(hop.own.requestHeaders, stillSent(asked, hop))) &&
    sameCaller(hop.request, request)
  );
}

/** How browsers end a request whose preflight failed, and hardly anything else before it was sent. */
function isFailedCheck(error: string | null | undefined): boolean {
  return error === 'net::ERR_FAILED' || error === 'NS_ERROR_DOM_BAD_URI';
}

/** Firefox's preflights ask for headers of a body too that a redirect has taken away. */
function stillSent(asked: readonly string[], { request, own }: Waiting): readonly string[] {
  if (own.method === request.hops[0]?.method) return asked;
  return asked.filter((name) => !name.startsWith('content-'));
}

function sameCaller(a: WireRequest, b: WireRequest): boolean {
  const [x, y] = [a.first, b.first];
  if (x.tabId !== y.tabId || x.frameId !== y.frameId || x.initiator !== y.initiator) return false;
  return x.documentId === null || y.documentId === null || x.documentId === y.documentId;
}

const byBeginning = (a: Preflight, b: Preflight) => a.own.begunAt - b.own.begunAt;

function byKnowledge(a: Waiting, b: Waiting): number {
  const stopped = Number(b.passed === false) - Number(a.passed === false);
  const known = Number(b.own.requestHeaders !== null) - Number(a.own.requestHeaders !== null);
  // Infinity minus itself is no number, and falls through to the age.
  return stopped || known || a.until - b.until || a.own.begunAt - b.own.begunAt || a.hop - b.hop;
}
