import type { Exchange } from '../../engine/exchange.ts';
import { isHttpScheme, isSameOrigin } from '../../engine/fetch/origin.ts';
import { methodAfterRedirect } from '../../engine/fetch/redirect.ts';
import { type CallEnd, type CallLog, type Stop, startCallLog, type Wire } from './call-log.ts';
import { type Hop, hopRequests, lastUrl } from './hop-requests.ts';
import { isMixedContent, isSafeMethod, type ProbedCall } from './probed-call.ts';

export interface PlayedCall {
  readonly exchange: Exchange;
  readonly end: CallEnd;
}

export interface PlaySettings extends Wire {
  readonly userAgent: string;
  /** Whether a request that may change something is sent. */
  readonly send: boolean;
}

/** https://fetch.spec.whatwg.org/#http-redirect-fetch, step 4 */
const mostRedirects = 20;

const blocked: Stop = { end: 'blocked', outcome: 'failed' };

/** Makes a call as a browser would, and stops where a browser stops. https://fetch.spec.whatwg.org/#concept-fetch */
export async function playCall(call: ProbedCall, settings: PlaySettings): Promise<PlayedCall> {
  const { url, ...rest } = call;
  const log = startCallLog(call, settings);
  let hop: Hop = { ...rest, urls: [url], userAgent: settings.userAgent };
  let stop: Stop | null = null;
  if (isMixedContent(url, call.origin)) {
    log.leaveOut(hopRequests(hop).request, hop);
    stop = blocked;
  }
  while (stop === null) {
    stop = await playHop(hop, log, settings.send);
    if (stop !== null) break;
    const redirect = log.redirect();
    if (redirect === null) stop = { end: 'passed', outcome: 'delivered' };
    else if (!isHttpScheme(redirect.target)) stop = log.endIn('net::ERR_UNSAFE_REDIRECT');
    else if (hop.urls.length > mostRedirects) stop = log.endIn('net::ERR_TOO_MANY_REDIRECTS');
    else if (isMixedContent(redirect.target, call.origin)) stop = blocked;
    else hop = behindRedirect(hop, redirect.status, redirect.target);
  }
  return { exchange: log.exchange(stop.outcome), end: stop.end };
}

/** What is sent to one URL. Null where its answer passes. https://fetch.spec.whatwg.org/#http-fetch */
async function playHop(hop: Hop, log: CallLog, send: boolean): Promise<Stop | null> {
  const { preflight, request } = hopRequests(hop);
  const refused = preflight && (await log.send('preflight', preflight, hop));
  const unsent: Stop | null =
    isSafeMethod(hop.method) || send ? null : { end: 'not-sent', outcome: 'pending' };
  const stop = refused ?? unsent;
  if (stop === null) return log.send('request', request, hop);
  log.leaveOut(request, hop);
  return stop;
}

/** https://fetch.spec.whatwg.org/#request-body-header-name */
const bodyHeaders = ['content-encoding', 'content-language', 'content-location', 'content-type'];

/** What the call asks next. https://fetch.spec.whatwg.org/#http-redirect-fetch, steps 12 to 18 */
function behindRedirect(hop: Hop, status: number | null, target: string): Hop {
  const method = methodAfterRedirect(hop.method, status);
  const dropped = [
    ...(method === hop.method ? [] : bodyHeaders),
    ...(isSameOrigin(lastUrl(hop), new URL(target).origin) ? [] : ['authorization']),
  ];
  return {
    ...hop,
    method,
    headers: hop.headers.filter(([name]) => !dropped.includes(name.toLowerCase())),
    urls: [...hop.urls, target],
  };
}
