import { answeredBy } from './answered-by.ts';
import { answersNeeded } from './answers.ts';
import type { Subject } from './cause.ts';
import { causes } from './causes/index.ts';
import { hopsOf } from './conversation.ts';
import { readCredentials } from './credentials.ts';
import type { Diagnosis, Finding, Verdict } from './diagnosis.ts';
import type { Exchange } from './exchange.ts';
import { explainEnd, explainFailure, explainNotices, explainRoots } from './explain.ts';
import type { Failure } from './failures.ts';
import { judge } from './judge.ts';
import { whyPreflight } from './why-preflight.ts';

/** Says why an exchange was stopped and what the server must answer. Never throws, whatever was observed. */
export function diagnose(exchange: Exchange): Diagnosis {
  const reading = readCredentials(exchange);
  const judgement = judge(exchange, reading.plausible);
  const calm: Subject = {
    exchange,
    hops: hopsOf(exchange),
    credentials: reading.mode,
    failures: [],
    answers: [],
  };
  const base: Omit<Diagnosis, 'verdict' | 'findings'> = {
    credentials: reading.mode,
    credentialsKnownBy: reading.knownBy,
    answers: [],
    answersComplete: true,
    answeredBy: answeredBy(exchange),
    preflightReasons: whyPreflight(exchange),
  };

  switch (judgement.kind) {
    case 'open':
      return { ...base, verdict: 'undetermined', findings: [] };
    case 'passed': {
      const notices = explainNotices(causes, calm);
      return { ...base, verdict: passedVerdict(notices), findings: notices };
    }
    case 'ended': {
      const { verdict, finding } = explainEnd(causes, calm);
      return { ...base, verdict, findings: [finding, ...explainNotices(causes, calm)] };
    }
    case 'in-doubt': {
      const { failure } = judgement;
      const doubt = explainFailure(causes, { ...calm, failures: [failure] }, failure);
      const notice: Finding = { ...doubt, role: 'notice', certainty: 'possible' };
      return { ...base, verdict: 'undetermined', findings: [notice, ...explainNotices(causes, calm)] };
    }
    case 'stopped': {
      const { failed, otherwise } = judgement;
      const { answers, complete } = answersNeeded(exchange, reading.plausible);
      const subject = { ...calm, failures: failed, answers };
      return {
        ...base,
        answers,
        answersComplete: complete,
        verdict: 'cors',
        findings: [
          ...stepFindings(subject, otherwise),
          ...explainRoots(causes, subject),
          ...explainNotices(causes, subject),
        ],
      };
    }
    default:
      return judgement satisfies never;
  }
}

function passedVerdict(notices: readonly Finding[]): Verdict {
  return notices.length > 0 ? 'delivered-with-notice' : 'delivered';
}

/** The check at which the browser stopped, and everything that would fail next. */
function stepFindings(subject: Subject, otherwise: readonly Failure[]): readonly Finding[] {
  const [blocking, ...next] = subject.failures.map((failure) => explainFailure(causes, subject, failure));
  if (!blocking) return [];
  return [
    withDoubt(blocking, subject, otherwise),
    ...next.map((finding) => ({ ...finding, role: 'next' as const })),
  ];
}

/** Says how sure the blocking check is, and at which one the browser would have stopped otherwise. */
function withDoubt(finding: Finding, subject: Subject, otherwise: readonly Failure[]): Finding {
  const [first] = subject.failures;
  const [other] = otherwise;
  const { mode, answerRewritten } = subject.exchange;
  const unsure = mode === 'unknown' || answerRewritten;
  if (!first || !other || (first.step === other.step && first.message === other.message)) {
    return unsure ? { ...finding, certainty: 'likely' } : finding;
  }
  const { cause, chromium, firefox } = explainFailure(causes, { ...subject, failures: otherwise }, other);
  const alternative = { cause, chromium, firefox, when: 'credentials are included' };
  return { ...finding, certainty: 'likely', alternatives: [...finding.alternatives, alternative] };
}
