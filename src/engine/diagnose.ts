import { answeredBy } from './answered-by.ts';
import { answersNeeded } from './answers.ts';
import type { Subject } from './cause.ts';
import { endCauses, noticeCauses, stepCauses } from './causes-by-kind.ts';
import { hopsOf } from './conversation.ts';
import { readCredentials } from './credentials.ts';
import type { Diagnosis, Finding, Verdict } from './diagnosis.ts';
import type { Exchange } from './exchange.ts';
import { explainEnd, explainFailure, explainNotices } from './explain.ts';
import { type Failure, failures } from './failures.ts';
import { isRedirectStatus } from './fetch/redirect.ts';
import { type HostHistory, noHistory } from './host-answer.ts';
import { judge } from './judge.ts';
import { asAnswered, asJudged } from './rewriting.ts';
import { withFigures } from './same-host.ts';
import { stopFindings } from './stop-findings.ts';
import { whyPreflight } from './why-preflight.ts';

/**
 * Says why an exchange was stopped and what the server must answer. Never throws, whatever was observed.
 * `history`: what other exchanges of the tab tell of the same hosts.
 */
export function diagnose(observed: Exchange, history: HostHistory = noHistory): Diagnosis {
  const exchange = observed.answersInjected ? asAnswered(observed) : observed;
  // What is worth knowing of headers would be said of our own.
  const notable = observed.answersInjected ? [] : noticeCauses;
  const judged = asJudged(exchange);
  const reading = readCredentials(judged);
  const judgement = judge(judged, reading.plausible);
  const calm: Subject = {
    exchange,
    hops: hopsOf(exchange),
    credentials: reading.mode,
    failures: [],
    answers: [],
    history,
  };
  const base: Omit<Diagnosis, 'verdict' | 'findings'> = {
    credentials: reading.mode,
    credentialsKnownBy: reading.knownBy,
    answers: [],
    answersComplete: true,
    answeredBy: answeredBy(exchange, history),
    preflightReasons: whyPreflight(exchange),
  };

  const [likelier, other = likelier] = reading.plausible;
  const lacking = failures(exchange, likelier);
  const fails = judgement.kind === 'stopped' || judged !== exchange || hasPassedAgainst(exchange, lacking);
  const { answers, complete } = fails
    ? answersNeeded(observed, reading.plausible)
    : { answers: [], complete: true };
  const seen: Subject = fails ? { ...calm, failures: lacking, answers } : calm;

  switch (judgement.kind) {
    case 'open':
      return { ...base, verdict: 'undetermined', findings: [] };
    case 'passed': {
      const notices = explainNotices(notable, seen);
      return { ...base, verdict: passedVerdict(notices), findings: notices };
    }
    case 'ended': {
      const { verdict, finding } = explainEnd(endCauses, calm);
      return { ...base, verdict, findings: [finding, ...explainNotices(notable, seen)] };
    }
    case 'in-doubt': {
      const { failure } = judgement;
      const doubt = explainFailure(stepCauses, { ...calm, failures: [failure] }, failure);
      const what = `If the request includes credentials, which was not seen, this stops it: ${doubt.what}`;
      const notice: Finding = { ...doubt, what, role: 'notice', certainty: 'possible' };
      return { ...base, verdict: 'undetermined', findings: [notice, ...explainNotices(notable, seen)] };
    }
    case 'stopped': {
      const { failed, otherwise } = judgement;
      const instead = { ...seen, failures: failures(exchange, other) };
      return {
        ...base,
        answers,
        answersComplete: complete,
        // What only another extension spoiled is nothing that a server could mend.
        verdict: answers.length === 0 && judged !== exchange ? 'look-alike' : 'cors',
        findings: withFigures(seen, [
          ...stopFindings(
            { mode: likelier, subject: seen, judged, failed },
            { mode: other, subject: instead, judged, failed: otherwise },
          ),
          ...explainNotices(notable, seen),
        ]),
      };
    }
    default:
      return judgement satisfies never;
  }
}

function passedVerdict(notices: readonly Finding[]): Verdict {
  return notices.length > 0 ? 'delivered-with-notice' : 'delivered';
}

/** Whether an answer was delivered that fails under every credentials mode that fits. */
function hasPassedAgainst(exchange: Exchange, lacking: readonly Failure[]): boolean {
  if (exchange.outcome !== 'delivered' || exchange.mode !== 'cors') return false;
  const last = exchange.messages.length - 1;
  // A page that asks for a redirect itself gets it unchecked.
  return lacking.some(
    ({ message }) => message < last || !isRedirectStatus(exchange.messages[message]?.status ?? null),
  );
}
