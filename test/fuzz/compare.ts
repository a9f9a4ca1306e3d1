import type { Finding } from '../../src/engine/diagnosis.ts';
import type { BrowserVerdict } from '../e2e/oracle.ts';
import type { FuzzCase } from './fuzz-case.ts';
import type { Seen } from './stage.ts';

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
    | 'not-fixed'
    | 'after-fix';
  readonly browser: string;
  readonly whycors: string;
}

/** Compares what was said about a call; null where both agree. */
export function compare(fuzzCase: FuzzCase, { verdict, exchange }: Seen): Disagreement | null {
  const differ = (kind: Disagreement['kind'], whycors: string): Disagreement => ({
    kind,
    browser: verdict ? browserWords(verdict) : 'nothing',
    whycors,
  });
  const hangs = verdict?.state === 'pending' && !isNoCors(fuzzCase);
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
  if (isRefusedByCaller(fuzzCase, verdict) || isNoCors(fuzzCase)) return null;
  const delivered = exchange.verdict === 'delivered' || exchange.verdict === 'delivered-with-notice';
  if (verdict.state === 'delivered') {
    // `webRequest` cannot tell a redirect that the page asked for from one that it may not follow.
    if (fuzzCase.call.redirect !== 'follow' && blocking?.certainty !== 'certain') return null;
    return delivered && stopping.length === 0 ? null : differ('not-delivered', said);
  }
  // Nobody reads the answer to a beacon, so that its end in the page may differ from that on the wire.
  return delivered && fuzzCase.call.kind !== 'beacon' ? differ('said-delivered', said) : null;
}

/** Whether nothing of the way is left for CORS to refuse. */
export function passedCors(fuzzCase: FuzzCase, verdict: BrowserVerdict | null): boolean {
  if (!verdict || verdict.corsError !== null) return false;
  if (verdict.state === 'delivered') return true;
  return isRefusedByCaller(fuzzCase, verdict) || leadsOutOfHttps(fuzzCase, verdict);
}

/** A script or an EventSource refuses what reached it, for its status; a page may forbid redirects. */
function isRefusedByCaller(fuzzCase: FuzzCase, verdict: BrowserVerdict): boolean {
  const { call } = fuzzCase;
  if (verdict.blockedReason !== null) return false;
  if (call.redirect !== 'follow') return true;
  if (leadsOutOfHttps(fuzzCase, verdict)) return false;
  const refusesStatus = call.kind === 'script' || call.kind === 'event-source';
  return refusesStatus && verdict.networkError === 'net::ERR_ABORTED';
}

/** Whether the next hop is one that a secure page may not go to. */
function leadsOutOfHttps(
  { page, hops, call }: FuzzCase,
  { redirects, networkError }: BrowserVerdict,
): boolean {
  const next = hops[redirects.length] ?? hops.at(-1);
  const onward = hops[redirects.length + 1] ?? next;
  const insecure = [next, onward].some((hop) => hop?.at.startsWith('http:'));
  // An image's insecure URL becomes a secure one instead, which nobody serves at that port.
  const refused = networkError === 'net::ERR_ABORTED' || call.kind === 'image';
  return page.startsWith('https:') && insecure && networkError !== null && refused;
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

/** A request that never left the page's own origin is none of the panel's. */
function staysHome({ page, hops }: FuzzCase, { redirects }: BrowserVerdict): boolean {
  return hops.slice(0, redirects.length + 1).every(({ at }) => at === page);
}

/** An opaque answer may be withheld from the page, which never finds out. */
function isNoCors({ call }: FuzzCase): boolean {
  return call.mode === 'no-cors';
}
