import {
  type Cause,
  type EndCause,
  type Explanation,
  explainsStep,
  type FailedStep,
  type NoticeCause,
  type RootCause,
  type StepCause,
  type Subject,
} from './cause.ts';
import { chromiumCode } from './codes/chromium.ts';
import { firefoxCode, firefoxCodeOfLines } from './codes/firefox.ts';
import { requestedHeaderNames } from './conversation.ts';
import type { Alternative, Evidence, Finding, Role, Verdict } from './diagnosis.ts';
import type { Message } from './exchange.ts';
import type { Failure, Step } from './failures.ts';
import type { HeaderChange } from './rewriting.ts';
import { headerEvidence } from './words.ts';

/**
 * The finding of a failed step: the first cause of that step that explains. Each step has one that always does.
 * `spoiled`: what made it fail, where the server's own answer would have passed.
 */
export function explainFailure(
  causes: readonly StepCause[],
  subject: Subject,
  failure: Failure,
  spoiled: readonly HeaderChange[] = [],
): Finding {
  const step = failedStep(subject, failure, spoiled);
  for (const cause of causes) {
    if (!explainsStep(cause, failure.step, step.message.kind)) continue;
    const explanation = cause.explain(step);
    if (!explanation) continue;
    return {
      ...finding(cause, 'blocking', explanation),
      message: explanation.message ?? failure.message,
      chromium: chromiumCode(subject.exchange, failure),
      firefox: firefoxCode(subject.exchange, failure),
      alternatives: [...(explanation.alternatives ?? []), ...otherName(cause, subject, failure)],
      evidence: [...evidenceOf(failure.step, step.message, failure.message), ...(explanation.evidence ?? [])],
    };
  }
  throw new RangeError(`No cause explains the step ${failure.step}.`);
}

/** Where the same check may stand in Firefox's console under another name. */
function otherName({ id }: Cause, { exchange }: Subject, failure: Failure): readonly Alternative[] {
  const firefox = firefoxCodeOfLines(exchange, failure);
  if (firefox === null) return [];
  const when = 'the values come on lines of their own';
  return [{ cause: id, chromium: chromiumCode(exchange, failure), firefox, when }];
}

/** The finding for an end that no failed step explains, at worst a general one. */
export function explainEnd(
  causes: readonly EndCause[],
  subject: Subject,
): { verdict: Verdict; finding: Finding } {
  for (const cause of causes) {
    const explanation = cause.explain(subject);
    if (explanation) {
      const verdict = cause.leavesOpen ? 'undetermined' : 'look-alike';
      return { verdict, finding: finding(cause, 'blocking', explanation) };
    }
  }
  throw new RangeError('No cause explains the end.');
}

/**
 * Why the servers behaved so: of every message the first reason of each kind, in the order of the causes. What
 * answered an earlier message comes before what answered a later one, which would have been asked otherwise.
 */
export function explainRoots(causes: readonly RootCause[], subject: Subject): readonly Finding[] {
  const said = new Set<string>();
  const roots = causes.flatMap((cause) => {
    const explanation = cause.explain(subject);
    const matter = `${cause.about} ${explanation?.message}`;
    if (!explanation || said.has(matter)) return [];
    said.add(matter);
    return [{ about: cause.about, finding: finding(cause, 'root', explanation) }];
  });
  const answers = roots
    .filter(({ about }) => about === 'answer')
    .toSorted((a, b) => (a.finding.message ?? 0) - (b.finding.message ?? 0));
  return roots.map((root) => (root.about === 'answer' ? (answers.shift() ?? root) : root).finding);
}

export function explainNotices(causes: readonly NoticeCause[], subject: Subject): readonly Finding[] {
  return causes.flatMap((cause) => {
    const explanation = cause.explain(subject);
    return explanation ? [finding(cause, 'notice', explanation)] : [];
  });
}

function failedStep(subject: Subject, failure: Failure, spoiled: readonly HeaderChange[]): FailedStep {
  const message = subject.exchange.messages[failure.message];
  if (!message) throw new RangeError(`The exchange has no message ${failure.message}.`);
  const hop = subject.hops.find(
    ({ preflight, request }) => preflight === failure.message || request === failure.message,
  );
  const atPreflight = message.kind === 'preflight';
  return {
    ...subject,
    message,
    spoiled,
    messageIndex: failure.message,
    origin: (atPreflight ? hop?.preflightOrigin : hop?.origin) ?? subject.exchange.origin,
    answer: subject.answers.find(({ kind, url }) => kind === message.kind && url === message.url) ?? null,
  };
}

function finding(cause: Cause, role: Role, explanation: Explanation): Finding {
  return {
    cause: cause.id,
    role,
    message: explanation.message ?? null,
    chromium: explanation.chromium ?? null,
    firefox: explanation.firefox ?? null,
    certainty: explanation.certainty ?? cause.certainty ?? 'certain',
    alternatives: explanation.alternatives ?? [],
    what: explanation.what,
    why: explanation.why,
    fix: explanation.fix,
    evidence: explanation.evidence ?? [],
    spec: cause.spec,
  };
}

/** The header that a failed step looks at. */
function evidenceOf(step: Step, message: Message, index: number): readonly Evidence[] {
  switch (step) {
    case 'allow-origin-missing':
    case 'allow-origin-mismatch':
      return headerEvidence(message, index, 'access-control-allow-origin');
    case 'allow-credentials-not-true':
      return headerEvidence(message, index, 'access-control-allow-credentials');
    case 'preflight-redirected':
    case 'location-has-credentials':
      return headerEvidence(message, index, 'location');
    case 'preflight-status-not-ok':
      return [{ message: index, header: ':status', value: String(message.status) }];
    case 'allow-methods-unparsable':
    case 'method-not-allowed':
      return headerEvidence(message, index, 'access-control-allow-methods');
    case 'allow-headers-unparsable':
      return headerEvidence(message, index, 'access-control-allow-headers');
    case 'request-headers-not-allowed':
      return [
        ...headerEvidence(message, index, 'access-control-allow-headers'),
        {
          message: index,
          header: 'access-control-request-headers',
          value: requestedHeaderNames(message).join(','),
        },
      ];
    default:
      return step satisfies never;
  }
}
