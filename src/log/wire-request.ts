import type { HeaderList, MessageKind } from '../engine/exchange.ts';
import type { WebRequestEvent } from '../protocol/observed-event.ts';
import { headerValue } from './header-pairs.ts';
import { withoutFragment } from './origin-of.ts';

/**
 * One URL of a request, as `webRequest` told it. Positions count the events of `webRequest`: they order what
 * happened more surely than its clock does.
 */
export interface WireHop {
  readonly url: string;
  readonly method: string;
  readonly startedAt: number;
  readonly endedAt: number | null;
  /** -1 where the beginning was not seen. */
  readonly begunAt: number;
  readonly sentAt: number | null;
  readonly answeredAt: number | null;
  /** As the browser meant them. */
  readonly requestHeaders: HeaderList | null;
  /** As they left, after other extensions. */
  readonly sentHeaders: HeaderList | null;
  readonly status: number | null;
  /** What the server sent. */
  readonly serverHeaders: HeaderList | null;
  /** What was left of it for the page. */
  readonly pageHeaders: HeaderList | null;
  readonly fromCache: boolean;
  readonly redirectUrl: string | null;
}

/** One request of `webRequest` with all its hops; a preflight is a request of its own. */
export interface WireRequest {
  readonly id: string;
  /** The event with which it was first seen: it tells who made the request. */
  readonly first: WebRequestEvent;
  /** `undecided`: an OPTIONS whose headers were not seen yet. */
  readonly kind: MessageKind | 'undecided';
  readonly hops: readonly WireHop[];
  readonly responseStarted: boolean;
  readonly end: { readonly position: number; readonly at: number; readonly error: string | null } | null;
  /** Watching was interrupted while it was under way: its end may have gone unseen. */
  readonly cutOff: boolean;
}

/** The request as it stands after one more of its events. */
export function advance(known: WireRequest | null, event: WebRequestEvent, position: number): WireRequest {
  const request = known ?? begin(event, position);
  const hop = request.hops.at(-1);
  const leaves = event.stage.startsWith('before-') || event.stage === 'send-headers';
  if (hop && hop.redirectUrl !== null && event.stage !== 'before-redirect' && leaves) {
    return step({ ...request, hops: [...request.hops, newHop(event, position)] }, event, position);
  }
  return step(request, event, position);
}

/** Marks what was under way when watching was interrupted. */
export function cutOff(request: WireRequest): WireRequest {
  return request.end === null ? { ...request, cutOff: true } : request;
}

function begin(event: WebRequestEvent, position: number): WireRequest {
  return {
    id: event.requestId,
    first: event,
    kind: event.method === 'OPTIONS' ? 'undecided' : 'request',
    hops: [newHop(event, event.stage === 'before-request' ? position : -1)],
    responseStarted: false,
    end: null,
    cutOff: false,
  };
}

function newHop(event: WebRequestEvent, begunAt: number): WireHop {
  return {
    url: withoutFragment(event.url),
    method: event.method,
    startedAt: event.at,
    endedAt: null,
    begunAt,
    sentAt: null,
    answeredAt: null,
    requestHeaders: null,
    sentHeaders: null,
    status: null,
    serverHeaders: null,
    pageHeaders: null,
    fromCache: false,
    redirectUrl: null,
  };
}

function step(request: WireRequest, event: WebRequestEvent, position: number): WireRequest {
  // Firefox ends a redirected preflight once more, after the request that waited for it.
  if (request.end !== null) return request;
  switch (event.stage) {
    case 'before-request':
      return request;
    case 'before-send-headers':
    case 'send-headers': {
      const sent = change(request, (hop) => ({
        ...(event.stage === 'before-send-headers'
          ? { requestHeaders: event.requestHeaders, sentHeaders: null }
          : {
              requestHeaders: hop.requestHeaders ?? event.requestHeaders,
              sentHeaders: event.requestHeaders,
            }),
        sentAt: hop.sentAt ?? position,
      }));
      return { ...sent, kind: decide(request, event.requestHeaders) };
    }
    case 'headers-received':
    case 'auth-required':
      return change(request, (hop) => ({
        answeredAt: hop.answeredAt ?? position,
        status: event.status,
        serverHeaders: event.responseHeaders,
      }));
    case 'before-redirect': {
      const redirected = change(request, (hop) => ({
        ...answer(hop, event, position),
        redirectUrl: event.redirectUrl ?? '',
        endedAt: event.at,
      }));
      // No browser follows the redirect of a preflight.
      return request.kind === 'preflight' ? end(redirected, event, position) : redirected;
    }
    case 'response-started':
      if (event.status === null) return request;
      return { ...change(request, (hop) => answer(hop, event, position)), responseStarted: true };
    case 'completed':
      return end(
        change(request, (hop) => answer(hop, event, position)),
        event,
        position,
      );
    case 'error-occurred':
      return end(request, event, position);
    default:
      return event.stage satisfies never;
  }
}

function answer(hop: WireHop, event: WebRequestEvent, position: number): Partial<WireHop> {
  return {
    answeredAt: hop.answeredAt ?? position,
    status: event.status ?? hop.status,
    serverHeaders: hop.serverHeaders ?? event.responseHeaders,
    pageHeaders: event.responseHeaders ?? hop.pageHeaders,
    fromCache: hop.fromCache || event.fromCache,
  };
}

function end(request: WireRequest, event: WebRequestEvent, position: number): WireRequest {
  const ended = change(request, (hop) => ({ endedAt: hop.endedAt ?? event.at }));
  return { ...ended, end: { position, at: event.at, error: event.error } };
}

function change(request: WireRequest, next: (hop: WireHop) => Partial<WireHop>): WireRequest {
  return {
    ...request,
    hops: request.hops.map((hop, at) => (at === request.hops.length - 1 ? { ...hop, ...next(hop) } : hop)),
  };
}

function decide(request: WireRequest, headers: HeaderList | null): WireRequest['kind'] {
  if (request.kind !== 'undecided' || headers === null) return request.kind;
  return headerValue(headers, 'access-control-request-method') === null ? 'request' : 'preflight';
}
