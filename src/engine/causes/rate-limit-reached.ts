import type { RootCause } from '../cause.ts';
import type { Evidence } from '../diagnosis.ts';
import { corsOnErrors } from '../explanations/cors-on-errors.ts';
import { answeredSo, statusEvidence } from '../explanations/failed-answer.ts';
import { failedPreflight, type HiddenError, hiddenError } from '../explanations/hidden-error.ts';
import { getHeader } from '../fetch/header-list.ts';
import { code, field, headerEvidence } from '../words.ts';

/** Names under which servers tell how much is left of a limit. */
const REMAINING = ['ratelimit-remaining', 'x-ratelimit-remaining', 'x-rate-limit-remaining'];

export const rateLimitReached: RootCause = {
  id: 'rate-limit-reached',
  title: 'Rate limit reached',
  explains: 'root',
  about: 'answer',
  spec: 'https://fetch.spec.whatwg.org/#concept-cors-check',
  observes: '429, or 403 with nothing left in `RateLimit-Remaining`, at a request or at a preflight',

  explain(subject) {
    const answer = failedPreflight(subject) ?? hiddenError(subject);
    if (!answer || !isLimited(answer)) return null;
    const { message, index, certainty } = answer;
    const wait = getHeader(message.responseHeaders, 'retry-after');
    const until = wait === null ? 'Wait' : `Wait as long as ${field('retry-after', wait)} says`;
    const preflight = message.kind === 'preflight';
    return {
      what: answeredSo(subject, answer),
      why: preflight
        ? 'The limit counts preflights too, so that every call costs two of it, and a preflight needs a status of 2xx.'
        : 'Too many calls came within its time, and the limit answers in front of what sets the CORS headers, so that the page may not even see how long to wait.',
      fix: preflight
        ? `${until}, then let whoever runs the limit leave ${code('OPTIONS')} out of it and answer ${field('access-control-max-age', '7200')}, so that fewer preflights are sent.`
        : `${until} and call less often, then ${corsOnErrors(subject, index)}, with ${field('access-control-expose-headers', 'Retry-After')}.`,
      message: index,
      certainty,
      evidence: [...statusEvidence(answer), ...waitEvidence(answer)],
    };
  },
};

function isLimited({ message, status }: HiddenError): boolean {
  if (status === 429) return true;
  return status === 403 && REMAINING.some((name) => getHeader(message.responseHeaders, name) === '0');
}

function waitEvidence({ message, index }: HiddenError): readonly Evidence[] {
  return ['retry-after', ...REMAINING]
    .filter((name) => getHeader(message.responseHeaders, name) !== null)
    .flatMap((name) => headerEvidence(message, index, name));
}
