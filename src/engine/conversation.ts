import type { Exchange, Message } from './exchange.ts';
import { getHeader, listItems } from './fetch/header-list.ts';
import { isSameOrigin } from './fetch/origin.ts';
import type { PreflightedRequest } from './fetch/preflight-check.ts';
import { isCorsTainted, originAtHop } from './fetch/redirect.ts';
import { isCorsSafelistedMethod } from './fetch/safelist.ts';
import { unsafeHeadersOfPage } from './fetch/unsafe-headers-of-page.ts';

/** What was said, apart from how it ended. */
export type Conversation = Pick<Exchange, 'browser' | 'origin' | 'mode' | 'messages'>;

/** One URL of an exchange: its preflight, where one was seen, and the request itself. */
export interface Hop {
  readonly url: string;
  readonly method: string;
  /** The request's origin as it is serialized here. */
  readonly origin: string;
  /** The origin that a preflight's answer must allow here; null where none is looked for. */
  readonly preflightOrigin: string | null;
  /** Whether answers must pass the CORS check here. */
  readonly corsTainted: boolean;
  /** Indices into the exchange's messages; null where none was seen. */
  readonly preflight: number | null;
  readonly request: number | null;
}

/** The hops of an exchange, in order. */
export function hopsOf(exchange: Conversation): readonly Hop[] {
  const known = knownHops.get(exchange);
  if (known) return known;
  const hops = readHops(exchange);
  knownHops.set(exchange, hops);
  return hops;
}

/** Every step of a diagnosis asks for them. */
const knownHops = new WeakMap<Conversation, readonly Hop[]>();

function readHops(exchange: Conversation): readonly Hop[] {
  const { messages, origin } = exchange;
  const numbers = [...new Set(messages.map((message) => message.hop))].sort((a, b) => a - b);
  const urls: string[] = [];
  return numbers.map((number) => {
    const preflight = messages.findLastIndex((m) => m.hop === number && m.kind === 'preflight');
    const request = messages.findLastIndex((m) => m.hop === number && m.kind === 'request');
    const seen = messages[request] ?? messages[preflight];
    const url = seen?.url ?? '';
    urls.push(url);
    return {
      url,
      method: messages[request]?.method ?? requestedMethod(messages[preflight]) ?? 'GET',
      origin: originAtHop(origin, urls),
      preflightOrigin: preflightOriginAt(exchange, urls),
      corsTainted: isCorsTainted(origin, urls),
      preflight: preflight < 0 ? null : preflight,
      request: request < 0 ? null : request,
    };
  });
}

/**
 * The origin that a preflight says at the last of these URLs, and that its answer must allow; null where no answer
 * need allow any. Firefox's preflights always speak for the page itself: redirects do not turn their origin into
 * `null`, and the page's own server need not allow it.
 */
export function preflightOriginAt({ browser, origin }: Conversation, urls: readonly string[]): string | null {
  if (browser !== 'firefox') return originAtHop(origin, urls);
  return isSameOrigin(urls.at(-1) ?? '', origin) ? null : origin;
}

/** What a preflight asked its server, if the credentials mode is this one. */
export function askedBy(
  preflight: Message,
  { method, preflightOrigin }: Hop,
  { browser }: Conversation,
  credentialsMode: 'include' | 'omit',
): PreflightedRequest {
  return {
    origin: preflightOrigin,
    credentialsMode,
    method: requestedMethod(preflight) ?? method,
    unsafeHeaderNames: requestedHeaderNames(preflight),
    browser,
  };
}

/** The method that a preflight asked for; null where it was not observed. */
export function requestedMethod(preflight: Message | undefined): string | null {
  return getHeader(preflight?.requestHeaders ?? null, 'access-control-request-method');
}

/** The header names that a preflight asked for, lower case. */
export function requestedHeaderNames(preflight: Message | undefined): readonly string[] {
  const value = getHeader(preflight?.requestHeaders ?? null, 'access-control-request-headers');
  return value === null ? [] : listItems(value.toLowerCase());
}

/**
 * Whether a request is known to have left the browser. Chromium adds this header last, behind a preflight that
 * passed; Firefox shows it before it has asked.
 */
export function hasLeft({ browser }: Conversation, { status, requestHeaders }: Message): boolean {
  return status !== null || (browser === 'chromium' && getHeader(requestHeaders, 'accept-encoding') !== null);
}

const CONDITIONS = ['if-none-match', 'if-modified-since'];

/**
 * Whether the hop's answer is a 304 that the browser asked for by itself: the check was made when the stored
 * response was first received. A 304 that came unasked, or that the page asked for, is checked as any other.
 */
export function isRevalidation({ messages }: Conversation, { preflight, request }: Hop): boolean {
  const message = messages[request ?? -1];
  if (message?.status !== 304) return false;
  const ofThePage = requestedHeaderNames(messages[preflight ?? -1]);
  const asked = CONDITIONS.some(
    (name) => getHeader(message.requestHeaders, name) !== null && !ofThePage.includes(name),
  );
  return asked || message.requestHeaders.length === 0;
}

/** What made the request need a preflight, as far as it can be told from all of its messages. */
export interface PreflightNeed {
  readonly headerNames: readonly string[];
  /** A preflight was seen that neither method nor headers explain: upload listeners, or a stream as body. */
  readonly flag: boolean;
}

/** Reads the need for a preflight off the preflights, and where none was seen off the request. */
export function preflightNeed(exchange: Exchange): PreflightNeed {
  const preflights = exchange.messages.filter((message) => message.kind === 'preflight');
  if (preflights.length > 0) {
    const headerNames = [...new Set(preflights.flatMap(requestedHeaderNames))];
    const method = requestedMethod(preflights[0]) ?? '';
    return { headerNames, flag: headerNames.length === 0 && isCorsSafelistedMethod(method) };
  }
  const request = exchange.messages.find((message) => message.kind === 'request');
  return {
    headerNames: request ? unsafeHeadersOfPage(request.requestHeaders).map(({ name }) => name) : [],
    flag: false,
  };
}
