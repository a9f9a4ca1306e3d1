import type { Subject } from './cause.ts';
import { stepCauses } from './causes-by-kind.ts';
import { chromiumCode } from './codes/chromium.ts';
import type { Finding } from './diagnosis.ts';
import type { Exchange } from './exchange.ts';
import { explainFailure } from './explain.ts';
import { type Failure, isSameFailure } from './failures.ts';
import { answerChanges, isMeddledWith } from './rewriting.ts';

/** An exchange that a failed step stopped, if it has a certain credentials mode. */
export interface Stop {
  readonly mode: 'include' | 'omit';
  readonly subject: Subject;
  /** With the headers that the browser judged. */
  readonly judged: Exchange;
  /** Every step that failed there. */
  readonly failed: readonly Failure[];
}

/** The check at which the browser stopped, and everything of the servers' own that would fail next. */
export function stepFindings(stop: Stop, otherwise: Stop): readonly Finding[] {
  const [first] = stop.failed;
  if (!first) return [];
  const own = isOwn(stop, first);
  const next = stop.subject.failures.filter((failure) => !own || !isSameFailure(failure, first));
  return [
    withDoubt(explain(stop, first), stop, otherwise),
    ...next.map((failure) => ({
      ...explainFailure(stepCauses, stop.subject, failure),
      role: 'next' as const,
    })),
  ];
}

/** Says how sure the blocking check is, and at which one the browser would have stopped otherwise. */
function withDoubt(finding: Finding, { subject, failed: [first] }: Stop, otherwise: Stop): Finding {
  const [other] = otherwise.failed;
  const unsure = subject.exchange.mode === 'unknown' || isMaybeSpoiled(subject.exchange, first);
  if (!first || !other || isSameFailure(first, other)) {
    return unsure && finding.certainty === 'certain' ? { ...finding, certainty: 'likely' } : finding;
  }
  const { cause, chromium, firefox } = explain(otherwise, other);
  const when = otherwise.mode === 'include' ? 'credentials are included' : 'credentials are omitted';
  const alternative = { cause, chromium, firefox, when };
  return { ...finding, certainty: 'likely', alternatives: [...finding.alternatives, alternative] };
}

/** Where another extension was seen at work, it may have changed the last answer too, unseen. */
function isMaybeSpoiled(exchange: Exchange, stop: Failure | undefined): boolean {
  const last = exchange.messages.length - 1;
  return (
    isMeddledWith(exchange) &&
    stop?.message === last &&
    exchange.messages[last]?.rewrittenResponseHeaders === undefined
  );
}

function explain(stop: Stop, failure: Failure): Finding {
  if (isOwn(stop, failure)) return explainFailure(stepCauses, stop.subject, failure);
  const spoiled = answerChanges(stop.subject.exchange).filter(({ message }) => message === failure.message);
  return explainFailure(stepCauses, { ...stop.subject, exchange: stop.judged }, failure, spoiled);
}

/** Whether the server's own answer fails just so, whatever another extension made of it. */
function isOwn({ subject, judged }: Stop, failure: Failure): boolean {
  return (
    subject.failures.some((own) => isSameFailure(own, failure)) &&
    chromiumCode(subject.exchange, failure) === chromiumCode(judged, failure)
  );
}
