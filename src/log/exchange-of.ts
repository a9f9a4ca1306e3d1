import type { BrowserName, Exchange, Frame, Message, Mode, ResourceType } from '../engine/exchange.ts';
import { refusalOf } from '../engine/refused-answer.ts';
import { exchangeOfCall, pageCall, wasRefused } from './call-exchange.ts';
import { callerOf } from './caller-of.ts';
import type { Draft, DraftHop, Observed } from './draft.ts';
import { isFetchOfFirefox } from './firefox-fetch.ts';
import { devToolsOf, type HarProducer } from './har-producer.ts';
import { headerValue } from './header-pairs.ts';
import { isInjected, type ProofSpan } from './injected.ts';
import { messageOf } from './message-of.ts';
import { isMixedContent } from './mixed-content.ts';
import { modeOf } from './mode.ts';
import { outcome } from './outcome.ts';
import { wireResourceType } from './resource-type.ts';
import { isSecureContext } from './secure-context.ts';
import type { SeenCall } from './seen-call.ts';
import type { WireRequest } from './wire-request.ts';

export interface Surroundings {
  readonly browser: BrowserName;
  readonly pageUrl: string | null;
  /** The time of the latest event. */
  readonly now: number;
  /** What wrote the HAR; left out: the browser's own DevTools. */
  readonly producer?: HarProducer;
  /** When this browser answered in a server's place. */
  readonly proofs?: readonly ProofSpan[];
}

/** What a draft means; null when it is no exchange. */
export function exchangeOf(draft: Draft, id: string, around: Surroundings): Exchange | null {
  const { call } = draft;
  if (draft.hops.length === 0) return call && exchangeOfCall(call, id, around);
  const type = resourceTypeOf(draft);
  if (type === null || isEcho(draft, type)) return null;
  const hops = draft.hops.filter((hop, at) => at === 0 || !wasNeverSent(hop, around));
  const messages = hops.flatMap((hop, at) => messagesOf(hop, at, draft, at === hops.length - 1));
  const [first] = messages;
  const request = messages.find((message) => message.kind === 'request');
  if (!first || !request) return null;

  // Another extension may have changed on the way what tells of caller and mode.
  const requestHeaders = request.originalRequestHeaders ?? request.requestHeaders;
  const caller = callerOf(draft, { ...request, requestHeaders }, around);
  if (caller === null) return null;
  const sentMode = modeOf(messages, caller.origin, type);
  const requestMode = sentMode === 'unknown' ? modeOfCall(call) : sentMode;
  const startedAt = Math.min(...messages.map((message) => message.startedAt));
  const withoutDocument =
    around.browser === 'firefox' && draft.wire !== null && draft.wire.first.documentId === null;
  const result = outcome({
    refused: call !== null && wasRefused(call, messages.at(-1)?.status != null),
    browser: around.browser,
    ended: draft.wire !== null && draft.wire.end !== null,
    error: draft.wire?.end?.error ?? null,
    responseStarted: draft.wire?.responseStarted ?? false,
    cutOff: draft.wire?.cutOff ?? false,
    noCors: requestMode === 'no-cors',
    checkedFirst: withoutDocument && isFetchOfFirefox(requestHeaders),
    stoppedAtRedirect: draft.wire?.hops.at(-1)?.redirectUrl != null,
    tookRedirect: hops.length < draft.hops.length,
    preflightError: preflightError(hops.at(-1)?.preflight?.request ?? null),
    har: harEnding(hops.at(-1)?.request ?? null, around.browser),
    namesFailures: producerOf(around).namesFailures,
    unread: type === 'ping' && messages.at(-1)?.status != null,
    useless: refusalOf(type, messages.at(-1)) !== null,
    mixedContent: isMixedContent(caller.origin, messages.at(-1)?.url ?? ''),
  });
  const sources = hops.flatMap((hop) => [hop.request?.har ?? null, hop.preflight?.har ?? null]);
  const injected = isInjected({ ...caller, messages }, around.proofs ?? []);
  return {
    id,
    browser: around.browser,
    origin: caller.origin,
    resourceType: type,
    mode: requestMode,
    initiator: sources.find((entry) => entry?.callSite)?.callSite ?? call?.call?.callSite ?? null,
    frame: caller.frame satisfies Frame,
    secureContext: isSecureContext(caller.origin, around.pageUrl),
    startedAt,
    durationMs: result === 'pending' ? null : durationOf(messages, startedAt),
    outcome: result,
    responseStarted: draft.wire?.responseStarted ?? false,
    call: call && pageCall(call),
    withoutDocument,
    ...(injected ? { answersInjected: true } : {}),
    // A redirect that the page took as its answer ends in an abort, which nobody made.
    messages:
      result === 'delivered' ? messages.map((message) => ({ ...message, networkError: null })) : messages,
  };
}

/** Where the request itself did not show it. */
function modeOfCall(seen: SeenCall | null): Mode {
  const said = seen?.call?.mode;
  return said === 'cors' || said === 'no-cors' ? said : 'unknown';
}

function messagesOf(hop: DraftHop, at: number, { wire }: Draft, isLast: boolean): Message[] {
  const { preflight, request } = hop;
  const before = preflight
    ? [messageOf('preflight', at, preflight, preflight.request?.end?.error ?? null)]
    : [];
  if (request)
    return [...before, messageOf('request', at, request, isLast ? (wire?.end?.error ?? null) : null)];
  return [...before, ...before.map(behind)];
}

/** The request that a preflight was made for, where the preflight alone was seen. */
function behind(preflight: Message): Message {
  const { requestHeaders } = preflight;
  return {
    ...preflight,
    kind: 'request',
    method: headerValue(requestHeaders, 'access-control-request-method') ?? 'GET',
    requestHeaders: requestHeaders.filter(([name]) => name === 'origin'),
    status: null,
    responseHeaders: null,
    networkError: null,
    durationMs: null,
  };
}

/**
 * Whether a hop is the target of a redirect that was not followed: Firefox's HAR lists it where a check
 * failed, Chromium's where the page took the redirect itself as its answer, aborted before it was sent.
 */
function wasNeverSent({ preflight, request }: DraftHop, around: Surroundings): boolean {
  const { browser } = around;
  if (
    !producerOf(around).notesCalls ||
    preflight ||
    !request?.har ||
    request.wire ||
    request.har.status !== null
  )
    return false;
  if (browser === 'firefox') return true;
  const { error, durationMs, requestHeaders } = request.har;
  const left = headerValue(requestHeaders, 'accept-encoding') !== null || (durationMs ?? 0) > 50;
  return error === 'net::ERR_ABORTED' && !left;
}

function producerOf({ producer, browser }: Surroundings): HarProducer {
  return producer ?? devToolsOf(browser);
}

function preflightError(preflight: WireRequest | null): string | null {
  return preflight && preflight.hops[0]?.status === null ? (preflight.end?.error ?? null) : null;
}

function harEnding(last: Observed | null, browser: BrowserName) {
  if (last === null) return browser === 'firefox' ? { error: null, answered: false, redirects: false } : null;
  const { har } = last;
  return har && { error: har.error, answered: har.status !== null, redirects: har.redirectUrl !== null };
}

function resourceTypeOf({ wire, hops, call }: Draft): ResourceType | null {
  const seen = wire ? wireResourceType(wire.first.type) : null;
  if (wire && seen === null) return null;
  const har = hops[0]?.request?.har?.resourceType ?? null;
  if (har !== null && har !== 'other') return har;
  const type = seen ?? (hops[0]?.request ? har : 'fetch-or-xhr');
  const api = call?.call?.api;
  return type === 'fetch-or-xhr' && (api === 'fetch' || api === 'xhr') ? api : type;
}

/** A font loaded by script is asked for once more, from the cache alone. */
function isEcho({ wire }: Draft, type: ResourceType): boolean {
  return type === 'font' && wire?.end?.error === 'net::ERR_CACHE_MISS';
}

function durationOf(messages: readonly Message[], startedAt: number): number | null {
  const ends = messages.flatMap(({ startedAt: at, durationMs }) =>
    durationMs === null ? [] : [at + durationMs],
  );
  return ends.length === 0 ? null : Math.max(...ends) - startedAt;
}
