import type { Finding } from '../../src/engine/diagnosis.ts';
import type { ReportExchange } from '../../src/report/report.ts';
import { callerOrigin, type FuzzCase } from './fuzz-case.ts';
import type { Rules } from './rules.ts';
import { type Look, looksOf, type Seen, type Verdict } from './stage.ts';

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
export function compare(rules: Rules, fuzzCase: FuzzCase, seen: Seen): Disagreement | null {
  const looks = looksOf(seen);
  const wanted = fuzzCase.repeat === 'once' ? 1 : 2;
  const odd = looks.find((look) => compareLook(rules, fuzzCase, look) !== null);
  if (odd) return compareLook(rules, fuzzCase, odd);
  if (looks.length === wanted) return null;
  return { kind: 'no-verdict', browser: `${looks.length} calls of ${wanted}`, whycors: '' };
}

function compareLook(rules: Rules, fuzzCase: FuzzCase, look: Look): Disagreement | null {
  const { verdict, exchange } = look;
  const differ = (kind: Disagreement['kind'], whycors: string): Disagreement => ({
    kind,
    browser: verdict ? browserWords(verdict) : 'nothing',
    whycors,
  });
  const hangs = verdict?.state === 'pending' && !rules.mayStayOpen(fuzzCase);
  if (!verdict || hangs) return differ('no-verdict', exchange?.verdict ?? 'nothing');
  if (rules.outOfSight(fuzzCase, look)) return null;
  if (!exchange) return staysHome(fuzzCase, verdict) ? null : differ('not-listed', 'nothing');

  const stopping = exchange.findings.filter(({ role }) => role === 'blocking' || role === 'next');
  const [blocking] = stopping;
  const said = `${exchange.verdict}: ${stopping.map((one) => findingWords(rules, one)).join('; ') || 'no finding'}`;
  if (verdict.corsError !== null) {
    if (exchange.verdict !== 'cors' || !blocking) return differ('missed', said);
    return rules.names(fuzzCase, blocking, verdict.corsError) ? null : differ('other-code', said);
  }
  if (exchange.verdict === 'cors') return differ('false-accusation', said);
  if (isRefusedRedirect(fuzzCase, exchange)) return null;
  if (blocking?.cause === 'answer-not-usable' && isUnusable(fuzzCase, verdict)) return null;
  const delivered = exchange.verdict === 'delivered' || exchange.verdict === 'delivered-with-notice';
  if (verdict.state !== 'failed')
    return delivered && stopping.length === 0 ? null : differ('not-delivered', said);
  if (delivered) return rules.mayLetGo(fuzzCase, verdict) ? null : differ('said-delivered', said);
  const ends = rules.endedBy(fuzzCase, verdict);
  return blocking && mayMean(blocking, ends) ? null : differ('other-end', said);
}

/** Whether nothing of the way is left for CORS to refuse: what ended it otherwise, no server's answer mends. */
export function passedCors(rules: Rules, fuzzCase: FuzzCase, look: Look): boolean {
  const { verdict } = look;
  if (!verdict || verdict.corsError !== null) return false;
  return verdict.state !== 'failed' || compareLook(rules, fuzzCase, look) === null;
}

/** Whether a finding has this code, or one that it may as well be. */
export function hasCode(
  { certainty, alternatives, ...finding }: Finding,
  browser: Rules['browser'],
  code: string,
): boolean {
  if (finding[browser] === code) return true;
  return certainty === 'likely' && alternatives.some((other) => other[browser] === code);
}

/** Whether a finding has one of these causes, or one that it may as well be. */
function mayMean({ cause, certainty, alternatives }: Finding, causes: readonly string[]): boolean {
  if (causes.includes(cause)) return true;
  return certainty === 'likely' && alternatives.some((other) => causes.includes(other.cause));
}

function browserWords({ state, corsError, networkError, blockedReason }: Verdict): string {
  return [state, corsError, networkError, blockedReason].filter(Boolean).join(' ');
}

function findingWords({ browser }: Rules, { cause, certainty, alternatives, ...finding }: Finding): string {
  const others = alternatives.map((other) => ` or ${other[browser]}`).join('');
  return `${cause} (${finding[browser] ?? 'no code'}${others}, ${certainty})`;
}

/** A request that never left its caller's own origin is none of the panel's. */
function staysHome(fuzzCase: FuzzCase, { redirects }: Verdict): boolean {
  const own = callerOrigin(fuzzCase);
  return fuzzCase.hops.slice(0, redirects.length + 1).every(({ at }) => at === own);
}

/** Nobody reads an opaque answer, and until then Chromium holds the rest of it back. */
export function isOpaqueFetch({ call }: FuzzCase): boolean {
  return call.kind === 'fetch' && call.mode === 'no-cors';
}

/** Whether the caller has no use for what came. The browser says so only while the answer is still coming in. */
export function isUnusable({ call, hops }: FuzzCase, { redirects }: Verdict): boolean {
  const { status = 0, headers = {} } = hops[redirects.length]?.reply ?? {};
  if (call.kind === 'event-source') return status !== 200 || headers['Content-Type'] !== 'text/event-stream';
  if (call.kind === 'preload' && (call.as === 'fetch' || call.as === 'image')) return false;
  const needsOk = ['script', 'module', 'style', 'font', 'preload'].includes(call.kind);
  return needsOk && (status < 200 || status > 299);
}

/** Whether the next hop is one that a secure page may not go to. */
export function leadsOutOfHttps({ page, hops }: FuzzCase, { redirects }: Verdict): boolean {
  return (
    page.startsWith('https:') && [0, 1].some((on) => hops[redirects.length + on]?.at.startsWith('http:'))
  );
}

/** An extension cannot tell a redirect that the page takes as its answer from one that it forbids. */
function isRefusedRedirect({ call }: FuzzCase, { messages }: ReportExchange): boolean {
  // With `keepalive` Chromium announces the target, and lets go of it unsent.
  const status = messages.findLast((message) => message.status !== null)?.status ?? 0;
  return call.redirect !== 'follow' && status >= 300 && status <= 399;
}
