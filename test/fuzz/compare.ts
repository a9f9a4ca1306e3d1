import type { Finding } from '../../src/engine/diagnosis.ts';
import type { ReportExchange } from '../../src/report/report.ts';
import type { BrowserVerdict } from '../e2e/oracle.ts';
import { callerOrigin, type FuzzCase } from './fuzz-case.ts';
import { type Look, looksOf, type Seen } from './stage.ts';

/** Where WhyCORS and the browser differ about one call. */
export interface Disagreement {
  readonly kind:
    | 'no-verdict'
    | 'not-listed'
    | 'missed'
    | 'other-code'
    | 'false-accusation'
    | 'not-delivered'
    | 'said-delivered'
    | 'other-end'
    | 'not-fixed'
    | 'after-fix';
  readonly browser: string;
  readonly whycors: string;
}

/** Compares what was said about a case's calls; null where both agree about all of them. */
export function compare(fuzzCase: FuzzCase, seen: Seen): Disagreement | null {
  const looks = looksOf(seen);
  const wanted = fuzzCase.repeat === 'once' ? 1 : 2;
  const odd = looks.find((look) => compareLook(fuzzCase, look) !== null);
  if (odd) return compareLook(fuzzCase, odd);
  if (looks.length === wanted) return null;
  return { kind: 'no-verdict', browser: `${looks.length} calls of ${wanted}`, whycors: '' };
}

function compareLook(fuzzCase: FuzzCase, { verdict, exchange }: Look): Disagreement | null {
  const differ = (kind: Disagreement['kind'], whycors: string): Disagreement => ({
    kind,
    browser: verdict ? browserWords(verdict) : 'nothing',
    whycors,
  });
  const hangs = verdict?.state === 'pending' && !isOpaqueFetch(fuzzCase);
  if (!verdict || hangs) return differ('no-verdict', exchange?.verdict ?? 'nothing');
  if (!exchange) return staysHome(fuzzCase, verdict) ? null : differ('not-listed', 'nothing');

  const stopping = exchange.findings.filter(({ role }) => role === 'blocking' || role === 'next');
  const [blocking] = stopping;
  const said = `${exchange.verdict}: ${stopping.map(findingWords).join('; ') || 'no finding'}`;
  if (verdict.corsError !== null) {
    if (exchange.verdict !== 'cors' || !blocking) return differ('missed', said);
    return names(blocking, verdict.corsError) ? null : differ('other-code', said);
  }
  if (exchange.verdict === 'cors') return differ('false-accusation', said);
  if (isRefusedRedirect(fuzzCase, exchange)) return null;
  const unusable = blocking?.cause === 'answer-not-usable' && isUnusable(fuzzCase, verdict);
  if (unusable) return null;
  const delivered = exchange.verdict === 'delivered' || exchange.verdict === 'delivered-with-notice';
  // The page forgets an opaque answer unread, and with it goes the rest of the request.
  const forgotten = isOpaqueFetch(fuzzCase) && verdict.networkError === 'net::ERR_ABORTED' && delivered;
  if (verdict.state !== 'failed' || forgotten)
    return delivered && stopping.length === 0 ? null : differ('not-delivered', said);
  // A player that cannot play lets go of the answer while it comes in or after, and nobody reads a beacon's.
  if (delivered && ['video', 'beacon'].includes(fuzzCase.call.kind)) return null;
  if (delivered) return differ('said-delivered', said);
  return endedBy(fuzzCase, verdict).includes(blocking?.cause ?? '') ? null : differ('other-end', said);
}

/** Whether nothing of the way is left for CORS to refuse. */
export function passedCors(fuzzCase: FuzzCase, { verdict, exchange }: Look): boolean {
  if (!verdict || verdict.corsError !== null) return false;
  if (verdict.state !== 'failed' || isOpaqueFetch(fuzzCase)) return true;
  if (exchange && isRefusedRedirect(fuzzCase, exchange)) return true;
  if (fuzzCase.call.kind === 'video' && verdict.networkError === 'net::ERR_ABORTED') return true;
  // What ended it then has nothing to do with what a server may allow.
  return exchange !== null && endedBy(fuzzCase, verdict).includes(exchange.findings[0]?.cause ?? '');
}

function names({ chromium, certainty, alternatives }: Finding, code: string): boolean {
  if (chromium === code) return true;
  return certainty === 'likely' && alternatives.some((other) => other.chromium === code);
}

function browserWords({ state, corsError, networkError, blockedReason }: BrowserVerdict): string {
  return [state, corsError, networkError, blockedReason].filter(Boolean).join(' ');
}

function findingWords({ cause, chromium, certainty, alternatives }: Finding): string {
  const others = alternatives.map((other) => ` or ${other.chromium}`).join('');
  return `${cause} (${chromium ?? 'no code'}${others}, ${certainty})`;
}

/** A request that never left its caller's own origin is none of the panel's. */
function staysHome(fuzzCase: FuzzCase, { redirects }: BrowserVerdict): boolean {
  const own = callerOrigin(fuzzCase);
  return fuzzCase.hops.slice(0, redirects.length + 1).every(({ at }) => at === own);
}

/** Nobody reads an opaque answer, and until then the browser holds the rest of it back. */
export function isOpaqueFetch({ call }: FuzzCase): boolean {
  return call.kind === 'fetch' && call.mode === 'no-cors';
}

/** What WhyCORS may name where the browser ended a request for no reason of CORS. */
function endedBy(fuzzCase: FuzzCase, verdict: BrowserVerdict): readonly string[] {
  const { call } = fuzzCase;
  const insecure = leadsOutOfHttps(fuzzCase, verdict);
  switch (verdict.networkError) {
    case 'net::ERR_BLOCKED_BY_ORB':
      return ['blocked-by-opaque-response-blocking'];
    case 'net::ERR_ALPN_NEGOTIATION_FAILED':
      return call.stream ? ['network-error'] : [];
    case 'net::ERR_FAILED':
    case 'net::ERR_INVALID_REDIRECT':
      return ['redirect-location-invalid'];
    case 'net::ERR_ABORTED':
      if (insecure) return ['mixed-content'];
      if (call.mode === 'no-cors' && fuzzCase.hops[verdict.redirects.length + 1]?.userInfo)
        return ['redirect-not-followed'];
      // The page let go of its beacon, which went on to this end.
      if (call.kind === 'beacon') return ['redirect-location-invalid'];
      return isUnusable(fuzzCase, verdict) || call.kind === 'video' ? ['answer-not-usable'] : [];
    default:
      // What an element shows is asked for over https instead, which nobody serves at that port.
      return insecure && isShown(fuzzCase) ? ['connection-broken'] : [];
  }
}

function isShown({ call }: FuzzCase): boolean {
  return call.kind === 'image' || call.kind === 'video' || (call.kind === 'preload' && call.as === 'image');
}

/** Whether the caller has no use for what came. The browser says so only while the answer is still coming in. */
function isUnusable({ call, hops }: FuzzCase, { redirects }: BrowserVerdict): boolean {
  const { status = 0, headers = {} } = hops[redirects.length]?.reply ?? {};
  if (call.kind === 'event-source') return status !== 200 || headers['Content-Type'] !== 'text/event-stream';
  if (call.kind === 'preload' && (call.as === 'fetch' || call.as === 'image')) return false;
  const needsOk = ['script', 'module', 'style', 'font', 'preload'].includes(call.kind);
  return needsOk && (status < 200 || status > 299);
}

/** Whether the next hop is one that a secure page may not go to. */
function leadsOutOfHttps({ page, hops }: FuzzCase, { redirects }: BrowserVerdict): boolean {
  return (
    page.startsWith('https:') && [0, 1].some((on) => hops[redirects.length + on]?.at.startsWith('http:'))
  );
}

/** `webRequest` cannot tell a redirect that the page takes as its answer from one that it forbids. */
function isRefusedRedirect({ call }: FuzzCase, { messages }: ReportExchange): boolean {
  // With `keepalive` Chromium announces the target, and lets go of it unsent.
  const status = messages.findLast((message) => message.status !== null)?.status ?? 0;
  return call.redirect !== 'follow' && status >= 300 && status <= 399;
}
