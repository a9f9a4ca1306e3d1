import type { RootCause } from '../cause.ts';
import { refusedByRules, refusedPreflight } from '../explanations/refused-preflight.ts';
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
    const [meaning, fix] = refusedByRules(message) ? byRules : wordsFor(status);
    return {
      what: `The server answered the ${code('OPTIONS')} of ${code(message.url)} with ${code(String(status))}: ${meaning}.`,
      why: 'With such a status the preflight fails whatever headers come with it, so a missing header is only what follows.',
      fix,
      message: index,
      evidence: [{ message: index, header: ':status', value: String(status) }],
    };
  },
};

const byRules = [
  'its own CORS rules do not allow this origin, this method or one of the headers',
  'Add the origin, the method and every header that the `OPTIONS` asks for to the CORS rules of the server or bucket, letter by letter.',
] as const;

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
