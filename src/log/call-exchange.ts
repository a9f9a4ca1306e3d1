import type { Exchange, PageCall } from '../engine/exchange.ts';
import { neverSent } from '../engine/fetch/never-sent.ts';
import type { RejectionRecord } from '../protocol/probe-record.ts';
import { blockedType } from './blocked-type.ts';
import type { Surroundings } from './exchange-of.ts';
import { isSecureContext } from './secure-context.ts';
import type { SeenCall } from './seen-call.ts';

/** The other sources may be this much behind the page's own word. */
const patienceMs = 3000;

/** The page's own words, for the exchange that they led to. */
export function pageCall({ call, violation, rejection }: SeenCall): PageCall {
  return {
    api: call?.api ?? null,
    mode: call?.mode ?? null,
    credentials: call?.credentials ?? null,
    redirect: call?.redirect ?? null,
    rejection: rejection && { name: rejection.name, message: rejection.message },
    violatedDirective: violation?.directive ?? null,
  };
}

/** Whether the page tells that the browser stood between it and an answer. */
export function wasRefused({ call, violation, rejection }: SeenCall, wasAnswered: boolean): boolean {
  if (violation !== null || (call && neverSent(call, call.url, call.origin))) return true;
  return wasAnswered && rejection !== null && isNetworkError(rejection);
}

/** A call that ended before the network, as an exchange of its own; null where that is not known of it. */
export function exchangeOfCall(seen: SeenCall, id: string, around: Surroundings): Exchange | null {
  const { call, violation, rejection, first } = seen;
  const resourceType = violation && !call ? blockedType(violation.directive) : (call?.api ?? null);
  if (resourceType === null || !wasStopped(seen, around.now)) return null;
  const durationMs = rejection && rejection.at - first.at;
  return {
    id,
    browser: around.browser,
    origin: first.origin,
    resourceType: resourceType === 'beacon' ? 'ping' : resourceType,
    mode: call?.mode === 'cors' || call?.mode === 'no-cors' ? call.mode : 'unknown',
    initiator: call?.callSite ?? null,
    frame: { url: first.frameUrl, kind: first.isTop ? 'page' : 'iframe' },
    secureContext: isSecureContext(first.origin, around.pageUrl),
    startedAt: first.at,
    durationMs,
    outcome: 'blocked',
    responseStarted: false,
    call: pageCall(seen),
    withoutDocument: false,
    messages: [
      {
        kind: 'request',
        hop: 0,
        method: call?.method ?? (call?.api === 'beacon' ? 'POST' : 'GET'),
        url: first.url,
        requestHeaders: [],
        status: null,
        responseHeaders: null,
        fromCache: false,
        networkError: null,
        startedAt: first.at,
        durationMs,
      },
    ],
  };
}

function wasStopped(seen: SeenCall, now: number): boolean {
  const { call, violation, rejection } = seen;
  if (violation !== null) return /^https?:/i.test(violation.url);
  if (call === null) return false;
  if (neverSent(call, call.url, call.origin) !== null) return true;
  if (!/^https?:/i.test(call.url)) return false;
  return rejection !== null && isNetworkError(rejection) && now - rejection.at > patienceMs;
}

/** What browsers give the page for a network error; other errors are about the arguments of the call. */
function isNetworkError({ name, message }: Pick<RejectionRecord, 'name' | 'message'>): boolean {
  if (name !== 'TypeError') return name === '' || name === 'NetworkError';
  return message === 'Failed to fetch' || message.startsWith('NetworkError');
}
