import type { HeaderList } from '../../src/engine/exchange.ts';
import { corsCheck } from '../../src/engine/fetch/cors-check.ts';
import { preflightCheck } from '../../src/engine/fetch/preflight-check.ts';
import { isCorsTainted, originAtHop } from '../../src/engine/fetch/redirect.ts';
import { isCorsSafelistedMethod } from '../../src/engine/fetch/safelist.ts';
import type { HarEntry, WebRequestEvent } from '../../src/protocol/observed-event.ts';
import { wireEvent } from '../log/events.ts';

export const page = 'https://app.example';

/** What a server answers. */
export interface TrueAnswer {
  readonly status: number;
  readonly headers: HeaderList;
}

export interface TrueHop {
  readonly url: string;
  /** What an `OPTIONS` is answered. */
  readonly preflight: TrueAnswer;
  /** Whether the browser remembers the permission, and asks for none. */
  readonly cached: boolean;
  readonly answer: TrueAnswer;
}

/** One call of a page, and what its servers really do. */
export interface TrueCall {
  readonly method: string;
  /** Set by the page, each unsafe. */
  readonly headers: HeaderList;
  readonly credentials: 'include' | 'omit';
  /** `cross-site`: the browser tells of the credentials mode. */
  readonly site: 'cross-site' | 'same-site';
  readonly hasCookie: boolean;
  readonly frameId: number;
  /** Of a call that its preflight stopped, the end is told before that of the preflight. */
  readonly endIsToldFirst: boolean;
  /** All but the last one redirect to the next. */
  readonly hops: readonly TrueHop[];
}

/** One event that the browser would tell; the HAR entries that start or end with it. */
export interface Tick {
  readonly event: WebRequestEvent;
  readonly starts?: string;
  /** The whole of it but its times. */
  readonly ends?: readonly { readonly key: string; readonly entry: Partial<HarEntry> }[];
}

export interface Played {
  readonly ticks: readonly Tick[];
  /** The ids that belong together, in order: `p1.0` is the preflight of the request `r1` on its first hop. */
  readonly preflights: readonly string[];
  readonly stoppedAt: 'preflight' | 'request' | null;
}

type Browser = 'chromium' | 'firefox';

/** Plays a call as that browser does. Events of one call stay in this order; others come in between. */
export function playCall(call: TrueCall, n: number, browser: Browser): Played {
  const id = `r${n}`;
  const ticks: Tick[] = [];
  const preflights: string[] = [];
  const caller = { frameId: call.frameId, documentId: `document-${call.frameId}`, initiator: page };
  const tell = (
    stage: WebRequestEvent['stage'],
    given: Partial<WebRequestEvent>,
    more: Omit<Tick, 'event'> = {},
  ) => ticks.push({ event: wireEvent(stage, { ...caller, ...given }), ...more });
  const urls: string[] = [];

  for (const [at, hop] of call.hops.entries()) {
    urls.push(hop.url);
    const origin = originAtHop(page, urls);
    const tainted = isCorsTainted(page, urls);
    const last = at === call.hops.length - 1;
    const key = `${id}.${at}`;
    const own = { requestId: id, method: call.method, url: hop.url };
    const requestHeaders = headersOf(call, origin, tainted);
    const base = { kind: 'request', method: call.method, url: hop.url, resourceType: 'fetch' } as const;

    tell('before-request', own, { starts: key });
    if (browser === 'firefox') tellSent(tell, { ...own, requestHeaders });
    const unsafe = call.headers.map(([name]) => name);
    const asks = tainted && !hop.cached && (!isCorsSafelistedMethod(call.method) || unsafe.length > 0);
    if (asks) {
      const pid = `p${n}.${at}`;
      preflights.push(pid);
      const options = { requestId: pid, method: 'OPTIONS', url: hop.url };
      const asked: HeaderList = [
        ['origin', origin],
        ['access-control-request-method', call.method],
        ...(unsafe.length > 0 ? [['access-control-request-headers', unsafe.join(',')] as const] : []),
        ['sec-fetch-mode', 'cors'],
        ['sec-fetch-site', call.site],
      ];
      const { status, headers: responseHeaders } = hop.preflight;
      const failed = preflightCheck(
        {
          browser,
          origin,
          credentialsMode: call.credentials,
          method: call.method,
          unsafeHeaderNames: unsafe,
        },
        { url: hop.url, status, responseHeaders },
      );
      const entry = {
        kind: 'preflight',
        method: 'OPTIONS',
        url: hop.url,
        requestHeaders: asked,
        status,
        responseHeaders,
        resourceType: 'other',
      } as const;
      tell('before-request', options, { starts: pid });
      tellSent(tell, { ...options, requestHeaders: asked });
      tell('headers-received', { ...options, status, responseHeaders });
      tell('response-started', { ...options, status, responseHeaders });
      const stops = failed.length > 0;
      if (stops && browser === 'firefox')
        tell('error-occurred', { ...options, error: 'NS_ERROR_DOM_BAD_URI' });
      else tell('completed', { ...options, status, responseHeaders }, { ends: [{ key: pid, entry }] });
      if (stops) {
        const error = browser === 'firefox' ? 'NS_ERROR_DOM_BAD_URI' : 'net::ERR_FAILED';
        // Of a request that was never sent the HAR has what the page set; behind a redirect not even that.
        const foretold: HeaderList = at === 0 ? call.headers : [['referer', page]];
        const unsent = { ...base, requestHeaders: foretold, status: null, responseHeaders: null, error };
        tell('error-occurred', { ...own, error }, { ends: [{ key, entry: unsent }] });
        if (call.endIsToldFirst) ticks.push(...ticks.splice(-2).toReversed());
        return { ticks, preflights, stoppedAt: 'preflight' };
      }
    }
    if (browser === 'chromium') tellSent(tell, { ...own, requestHeaders });

    const { status } = hop.answer;
    const target = call.hops[at + 1]?.url ?? null;
    const responseHeaders: HeaderList =
      target === null ? hop.answer.headers : [...hop.answer.headers, ['location', target]];
    const answered = { ...own, status, responseHeaders };
    const failed = tainted ? corsCheck({ origin, credentialsMode: call.credentials }, responseHeaders) : [];
    const entry = { ...base, requestHeaders, status, responseHeaders };
    tell('headers-received', answered);
    if (failed.length > 0 && browser === 'chromium') {
      const error = 'net::ERR_FAILED';
      tell(
        'error-occurred',
        { ...own, error },
        { ends: [{ key, entry: { ...entry, error, redirectUrl: target } }] },
      );
      return { ticks, preflights, stoppedAt: 'request' };
    }
    if (!last) {
      tell(
        'before-redirect',
        { ...answered, redirectUrl: target },
        { ends: [{ key, entry: { ...entry, redirectUrl: target } }] },
      );
      continue;
    }
    tell('response-started', answered);
    tell('completed', answered, { ends: [{ key, entry }] });
    return { ticks, preflights, stoppedAt: failed.length > 0 ? 'request' : null };
  }
  return { ticks, preflights, stoppedAt: null };
}

function tellSent(
  tell: (stage: WebRequestEvent['stage'], given: Partial<WebRequestEvent>) => void,
  given: Partial<WebRequestEvent>,
): void {
  tell('before-send-headers', given);
  tell('send-headers', given);
}

function headersOf(call: TrueCall, origin: string, tainted: boolean): HeaderList {
  const included = call.credentials === 'include' && tainted;
  return [
    ['origin', origin],
    ['sec-fetch-mode', 'cors'],
    ['sec-fetch-site', call.site],
    ...(included && call.site === 'cross-site' ? [['sec-fetch-storage-access', 'active'] as const] : []),
    ...(included && call.hasCookie ? [['cookie', 'session=1'] as const] : []),
    ...call.headers,
  ];
}
