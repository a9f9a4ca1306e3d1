import type { RootCause, Subject } from '../cause.ts';
import { requestedMethod } from '../conversation.ts';
import type { FailedPreflight } from '../explanations/refused-preflight.ts';
import { refusedByRules, refusedPreflight } from '../explanations/refused-preflight.ts';
import { getHeader } from '../fetch/header-list.ts';
import { code } from '../words.ts';

export const preflightErrorResponse: RootCause = {
  id: 'preflight-error-response',
  title: 'Preflight answered with error',
  explains: 'root',
  about: 'answer',
  spec: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch-0',
  observes: 'an `OPTIONS` answered with any other status that is none from 200 to 299',
  certainty: 'likely',

  explain(subject) {
    const failed = refusedPreflight(subject);
    if (!failed) return null;
    const { index, message, status } = failed;
    const [meaning, fix] = refusedByRules(message) ? byRules(subject, failed) : wordsFor(status);
    return {
      what: `The server answered the ${code('OPTIONS')} of ${code(message.url)} with ${code(String(status))}: ${meaning}.`,
      why: 'With such a status the preflight fails whatever headers come with it, so a missing header is only what follows.',
      fix,
      message: index,
      evidence: [{ message: index, header: ':status', value: String(status) }],
    };
  },
};

/** What CORS rules refused that answered the preflight themselves; some name what they would allow beside it. */
function byRules(
  subject: Subject,
  { index, message }: FailedPreflight,
): readonly [meaning: string, fix: string] {
  const steps = subject.failures.filter((failure) => failure.message === index).map(({ step }) => step);
  const refused = [
    ...(steps.some((step) => step.startsWith('allow-origin-'))
      ? [`the origin ${code(subject.exchange.origin)}`]
      : []),
    ...(steps.includes('method-not-allowed') ? [`the method ${code(requestedMethod(message) ?? '')}`] : []),
    ...(steps.includes('request-headers-not-allowed') ? ['one of the headers'] : []),
  ];
  const named =
    getHeader(message.responseHeaders, 'access-control-allow-methods') !== null && refused.length > 0;
  return [
    `its own CORS rules do not allow ${named ? refused.join(' and ') : 'this origin, this method or one of the headers'}`,
    'Add the origin, the method and every header that the `OPTIONS` asks for to the CORS rules of the server or bucket, letter by letter.',
  ];
}

/** What the status means at a preflight, and what whoever runs the server does. */
function wordsFor(status: number): readonly [meaning: string, fix: string] {
  if (status >= 500) {
    return [
      'it failed while it handled it',
      "Look into the server's log at this moment, and answer `OPTIONS` with `204` before the application runs.",
    ];
  }
  return [
    'it took the preflight for an ordinary request',
    'Answer `OPTIONS` with `204` in front of whatever checks the request.',
  ];
}
