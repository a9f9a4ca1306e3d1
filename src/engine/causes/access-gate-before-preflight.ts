import type { Explanation, RootCause, Subject } from '../cause.ts';
import { type AccessGate, accessGates, silentCloudflare } from '../explanations/access-gates.ts';
import {
  answeredSo,
  type FailedAnswer,
  failedAnswers,
  statusEvidence,
} from '../explanations/failed-answer.ts';
import { bears } from '../explanations/header-mark.ts';
import { getHeader } from '../fetch/header-list.ts';
import { isOkStatus } from '../fetch/preflight-check.ts';
import { code, field, headerEvidence } from '../words.ts';

export const accessGateBeforePreflight: RootCause = {
  id: 'access-gate-before-preflight',
  title: 'Preflight met a login gate',
  explains: 'root',
  about: 'answer',
  spec: 'https://fetch.spec.whatwg.org/#cors-protocol-and-credentials',
  observes:
    'a preflight that was not answered 2xx, with the mark of a zero-trust gate or of Cloudflare alone',

  explain(subject) {
    const answer = failedAnswers(subject).find(
      ({ message, status }) => message.kind === 'preflight' && !isOkStatus(status),
    );
    if (!answer) return null;
    const gate = accessGates.find((row) => bears(row, answer.message));
    if (gate) return atGate(subject, answer, gate);
    return isCloudflareAlone(answer) ? atCloudflare(subject, answer) : null;
  },
};

function atGate(subject: Subject, answer: FailedAnswer, { name, header, setting }: AccessGate): Explanation {
  const { message, index } = answer;
  return {
    what: answeredSo(subject, answer, name),
    why: `It stands in front of the API and asks everyone who they are, but a preflight never carries cookies or ${field('authorization')}, so that nobody's login opens it.`,
    fix: `${setting}, which its administrator does; the requests themselves stay protected.`,
    message: index,
    evidence: [
      ...statusEvidence(answer),
      ...(header === 'set-cookie' ? [] : headerEvidence(message, index, header)),
    ],
  };
}

/** Access leaves no mark on every refusal: one that Cloudflare made itself may be its, or a firewall rule's. */
function atCloudflare(subject: Subject, answer: FailedAnswer): Explanation {
  return {
    what: answeredSo(subject, answer, 'Cloudflare'),
    why: `It refused the preflight itself, before the server behind it was asked (there is no ${field('cf-cache-status')}): Cloudflare Access does so with every preflight, since it never carries a login, and a firewall rule may.`,
    fix: `${silentCloudflare.setting}, or let a WAF rule skip ${code('OPTIONS')} for this path.`,
    message: answer.index,
    certainty: 'possible',
    evidence: [...statusEvidence(answer), ...headerEvidence(answer.message, answer.index, 'cf-ray')],
  };
}

/** Whether Cloudflare made this refusal without asking the server behind it. */
function isCloudflareAlone({ message, status }: FailedAnswer): boolean {
  const headers = message.responseHeaders;
  return (
    status === 403 &&
    getHeader(headers, 'server') === 'cloudflare' &&
    getHeader(headers, 'cf-ray') !== null &&
    getHeader(headers, 'cf-cache-status') === null &&
    getHeader(headers, 'x-powered-by') === null &&
    getHeader(headers, 'access-control-allow-origin') === null
  );
}
