import {
  askedBy,
  type Hop,
  hopsOf,
  isRevalidation,
  preflightNeed,
  preflightOriginAt,
} from './conversation.ts';
import type { Answer } from './diagnosis.ts';
import type { Exchange, HeaderList, Message } from './exchange.ts';
import { corsCheck } from './fetch/cors-check.ts';
import { extractHeaderListValues, getHeader, listItems } from './fetch/header-list.ts';
import { isOkStatus, type PreflightStep, preflightCheck } from './fetch/preflight-check.ts';
import {
  isCorsTainted,
  locationUrl,
  methodAfterRedirect,
  originAtHop,
  redirectToCredentialsIsRefused,
} from './fetch/redirect.ts';
import { isCorsSafelistedMethod } from './fetch/safelist.ts';

type Modes = readonly ('include' | 'omit')[];

export interface AnswersNeeded {
  readonly answers: readonly Answer[];
  readonly complete: boolean;
}

/**
 * What the servers must answer so that the exchange passes whichever of the plausible credentials modes it
 * has. Messages that pass as they are need no answer of their own.
 */
export function answersNeeded(exchange: Exchange, plausible: Modes): AnswersNeeded {
  const answers: Answer[] = [];
  const hops = hopsOf(exchange);
  for (const hop of hops) {
    const preflight = hop.preflight === null ? undefined : exchange.messages[hop.preflight];
    const preflightAnswered = preflight ? preflightAnswer(exchange, hop, preflight, plausible) : null;
    if (preflightAnswered) answers.push(preflightAnswered);
    const request = hop.request === null ? undefined : exchange.messages[hop.request];
    const seen = request !== undefined && request.status !== null;
    const needed = seen
      ? seenRequestAnswer(exchange, hop, request, plausible)
      : preflightAnswered && unseenRequestAnswer(hop.method, hop.url, hop.origin, plausible);
    if (needed) answers.push(needed);
  }
  const tail = answers.length > 0 ? unfollowedTarget(exchange, hops, plausible) : [];
  return { answers: [...answers, ...tail], complete: tail.length === 0 && !hidesRedirect(exchange) };
}

/** Where a preflight is redirected, the request behind it most likely is too, and nobody saw where to. */
function hidesRedirect({ messages }: Exchange): boolean {
  const redirected = messages.findLast(({ kind }) => kind === 'preflight');
  const behind = messages.at(-1);
  return redirected !== undefined && locationUrl(redirected) !== null && behind?.status === null;
}

function preflightAnswer(exchange: Exchange, hop: Hop, preflight: Message, plausible: Modes): Answer | null {
  const [asked, ...otherwise] = plausible.map((mode) => askedBy(preflight, hop, exchange, mode));
  if (!asked) return null;
  const { origin, method, unsafeHeaderNames } = asked;
  const failed = new Set<PreflightStep>(
    [asked, ...otherwise].flatMap((request) => preflightCheck(request, preflight)),
  );
  if (failed.size === 0) return null;
  const headers = preflight.responseHeaders;
  const ok = isOkStatus(preflight.status);
  return {
    kind: 'preflight',
    method: 'OPTIONS',
    url: preflight.url,
    status: ok ? null : 204,
    set: [
      ...(origin !== null && failsCorsCheck(failed) ? allowOrigin(origin, headers, plausible) : []),
      ...(failed.has('method-not-allowed') || failed.has('allow-methods-unparsable')
        ? [listHeader('access-control-allow-methods', headers, [method])]
        : []),
      ...(failed.has('request-headers-not-allowed') || failed.has('allow-headers-unparsable')
        ? [listHeader('access-control-allow-headers', headers, unsafeHeaderNames)]
        : []),
    ],
    remove: ok ? [] : ['location'],
  };
}

function failsCorsCheck(failed: ReadonlySet<string>): boolean {
  return (
    failed.has('allow-origin-missing') ||
    failed.has('allow-origin-mismatch') ||
    failed.has('allow-credentials-not-true')
  );
}

function seenRequestAnswer(exchange: Exchange, hop: Hop, message: Message, plausible: Modes): Answer | null {
  const fails =
    hop.corsTainted &&
    !isRevalidation(exchange, hop) &&
    plausible.some(
      (credentialsMode) =>
        corsCheck({ origin: hop.origin, credentialsMode }, message.responseHeaders).length > 0,
    );
  const target = locationUrl(message);
  const refused = target !== null && redirectToCredentialsIsRefused(target, exchange.origin, hop.corsTainted);
  if (!fails && !refused) return null;
  return {
    kind: 'request',
    method: message.method,
    url: message.url,
    status: null,
    set: [
      ...(fails ? allowOrigin(hop.origin, message.responseHeaders, plausible) : []),
      ...(refused ? [['location', withoutCredentials(target)] as const] : []),
    ],
    remove: [],
  };
}

function unseenRequestAnswer(method: string, url: string, origin: string, plausible: Modes): Answer {
  return {
    kind: 'request',
    method,
    url,
    status: null,
    set: allowOrigin(origin, null, plausible),
    remove: [],
  };
}

/** The target of a redirect that the browser did not follow needs its answers too, although never seen. */
function unfollowedTarget(exchange: Exchange, hops: readonly Hop[], plausible: Modes): readonly Answer[] {
  const last = hops.at(-1);
  const redirect = last?.request == null ? undefined : exchange.messages[last.request];
  const location = redirect ? locationUrl(redirect) : null;
  if (!redirect || location === null) return [];
  const target = withoutCredentials(location);
  const urls = [...hops.map((hop) => hop.url), target];
  if (!isCorsTainted(exchange.origin, urls)) return [];
  const origin = originAtHop(exchange.origin, urls);
  const method = methodAfterRedirect(redirect.method, redirect.status);
  const need = preflightNeed(exchange);
  // Firefox's preflights ask for headers of a body too that a redirect takes away.
  const headerNames =
    method === redirect.method || exchange.browser === 'firefox'
      ? need.headerNames
      : need.headerNames.filter((name) => !name.startsWith('content-'));
  const request = unseenRequestAnswer(method, target, origin, plausible);
  const preflightOrigin = preflightOriginAt(exchange, urls);
  if (isCorsSafelistedMethod(method) && headerNames.length === 0 && !need.flag) return [request];
  const preflight: Answer = {
    kind: 'preflight',
    method: 'OPTIONS',
    url: target,
    status: 204,
    set: [
      ...(preflightOrigin === null ? [] : allowOrigin(preflightOrigin, null, plausible)),
      ...(isCorsSafelistedMethod(method) ? [] : [['access-control-allow-methods', method] as const]),
      ...(headerNames.length === 0
        ? []
        : [['access-control-allow-headers', headerNames.join(', ')] as const]),
    ],
    remove: ['location'],
  };
  return [preflight, request];
}

/** The headers that pass the CORS check. An opaque origin is allowed as `null` only where it must be. */
function allowOrigin(origin: string, headers: HeaderList | null, plausible: Modes): HeaderList {
  const mayInclude = plausible.includes('include');
  if (origin === 'null' && !mayInclude) return [['access-control-allow-origin', '*']];
  return [
    ['access-control-allow-origin', origin],
    ...(mayInclude ? [['access-control-allow-credentials', 'true'] as const] : []),
    ['vary', withOrigin(getHeader(headers, 'vary'))],
  ];
}

function withOrigin(vary: string | null): string {
  const items = vary === null ? [] : listItems(vary);
  return items.some((item) => item.toLowerCase() === 'origin')
    ? items.join(', ')
    : [...items, 'Origin'].join(', ');
}

/** What the list already allows stays allowed, so that the answer breaks no other call. */
function listHeader(
  name: 'access-control-allow-methods' | 'access-control-allow-headers',
  headers: HeaderList | null,
  needed: readonly string[],
): readonly [string, string] {
  const list = extractHeaderListValues(headers, name);
  const kept = list === null || list === 'failure' ? [] : list.filter((item) => item !== '*');
  // Header names are compared without case, methods with it.
  const same = (a: string, b: string) =>
    name === 'access-control-allow-headers' ? a.toLowerCase() === b.toLowerCase() : a === b;
  const items = [...kept, ...needed];
  return [name, items.filter((item, at) => items.findIndex((other) => same(item, other)) === at).join(', ')];
}

function withoutCredentials(url: string): string {
  const clean = new URL(url);
  clean.username = '';
  clean.password = '';
  return clean.href;
}
