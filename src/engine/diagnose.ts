import { answeredBy } from './answered-by.ts';
import { answersNeeded } from './answers.ts';
import type { Subject } from './cause.ts';
import { causes } from './causes/index.ts';
import { hopsOf } from './conversation.ts';
import { readCredentials } from './credentials.ts';
import type { Alternative, Certainty, Diagnosis, Finding, Verdict } from './diagnosis.ts';
import type { Exchange } from './exchange.ts';
import { explainEnd, explainFailure, explainNotices, explainRoots } from './explain.ts';
import { type Failure, failures } from './failures.ts';
import { namedNetworkError } from './network-end.ts';
import { whyPreflight } from './why-preflight.ts';

/** Says why an exchange was stopped and what the server must answer. Never throws, whatever was observed. */
export function diagnose(exchange: Exchange): Diagnosis {
  const reading = readCredentials(exchange);
  const [likelier, other] = reading.plausible;
  const subject = (failed: readonly Failure[], answers: Subject['answers']): Subject => ({
    exchange,
    hops: hopsOf(exchange),
    credentials: reading.mode,
    failures: failed,
    answers,
  });
  const base = {
    credentials: reading.mode,
    credentialsKnownBy: reading.knownBy,
    answers: [],
    answersComplete: true,
    answeredBy: answeredBy(exchange),
    preflightReasons: whyPreflight(exchange),
  };
  if (exchange.outcome === 'pending') return { ...base, verdict: 'undetermined', findings: [] };

  const failed = exchange.outcome === 'delivered' ? [] : failures(exchange, likelier);
  const otherFailed = exchange.outcome === 'delivered' || !other ? failed : failures(exchange, other);

  if (endedElsewhere(exchange) || (failed.length === 0 && exchange.outcome !== 'unknown')) {
    const whole = subject([], []);
    const notices = explainNotices(causes, whole);
    if (exchange.outcome === 'delivered') {
      return { ...base, verdict: withNotices(notices), findings: notices };
    }
    const end = explainEnd(causes, whole);
    return { ...base, verdict: end.verdict, findings: [end.finding, ...notices] };
  }

  if (failed.length === 0 || otherFailed.length === 0) {
    // The browser did not tell the outcome, and the answers pass under one credentials mode at least.
    const whole = subject([], []);
    const notices = explainNotices(causes, whole);
    const doubt = [...failed, ...otherFailed].slice(0, 1).map((failure) => ({
      ...explainFailure(causes, subject([failure], []), failure),
      role: 'notice' as const,
      certainty: 'possible' as const,
    }));
    return {
      ...base,
      verdict: doubt.length > 0 ? 'undetermined' : withNotices(notices),
      findings: [...doubt, ...notices],
    };
  }

  const { answers, complete } = answersNeeded(exchange, reading.plausible);
  const whole = subject(failed, answers);
  const [first, ...rest] = failed.map((failure) => explainFailure(causes, whole, failure));
  const blocking = first && withDoubt(first, exchange, explainOther(exchange, whole, failed, otherFailed));
  return {
    ...base,
    answers,
    answersComplete: complete,
    verdict: 'cors',
    findings: [
      ...(blocking ? [blocking] : []),
      ...rest.map((finding) => ({ ...finding, role: 'next' as const })),
      ...explainRoots(causes, whole),
      ...explainNotices(causes, whole),
    ],
  };
}

/** Whether the exchange ended for a reason that has a name and is no CORS check, or by the page's own doing. */
function endedElsewhere(exchange: Exchange): boolean {
  switch (exchange.outcome) {
    case 'delivered':
    case 'failed':
      return true;
    case 'blocked':
      return namedNetworkError(exchange) !== null;
    // Chromium aborts a redirect that the page asked to see itself, and tells it from no other.
    case 'unknown':
    case 'pending':
      return false;
    default:
      return exchange.outcome satisfies never;
  }
}

function withNotices(notices: readonly Finding[]): Verdict {
  return notices.length > 0 ? 'delivered-with-notice' : 'delivered';
}

/** The check at which the browser would have stopped under the other credentials mode, where it is another one. */
function explainOther(
  exchange: Exchange,
  whole: Subject,
  failed: readonly Failure[],
  otherFailed: readonly Failure[],
): Finding | null {
  const [first] = failed;
  const [other] = otherFailed;
  if (!first || !other || (first.step === other.step && first.message === other.message)) return null;
  return explainFailure(causes, { ...whole, exchange, failures: otherFailed }, other);
}

function withDoubt(finding: Finding, exchange: Exchange, other: Finding | null): Finding {
  const alternative: readonly Alternative[] = other
    ? [
        {
          cause: other.cause,
          chromium: other.chromium,
          firefox: other.firefox,
          when: 'credentials are included',
        },
      ]
    : [];
  const unsure = other !== null || exchange.mode === 'unknown' || exchange.answerRewritten;
  const certainty: Certainty = unsure ? 'likely' : finding.certainty;
  return { ...finding, certainty, alternatives: [...finding.alternatives, ...alternative] };
}
