import type { RootCause } from '../cause.ts';
import { getHeader } from '../fetch/header-list.ts';
import { isOkStatus } from '../fetch/preflight-check.ts';
import { isRedirectStatus } from '../fetch/redirect.ts';
import { code } from '../words.ts';

export const preflightErrorResponse: RootCause = {
  id: 'preflight-error-response',
  title: 'Preflight answered with error',
  explains: 'root',
  about: 'answer',
  spec: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch-0',
  observes: 'an `OPTIONS` answered with no 2xx and without `Access-Control-Allow-Origin`',
  certainty: 'likely',

  explain({ exchange, failures }) {
    const failure = failures.find(
      ({ step, message }) =>
        step === 'allow-origin-missing' && exchange.messages[message]?.kind === 'preflight',
    );
    const message = failure && exchange.messages[failure.message];
    if (!message || message.status === null || isOkStatus(message.status)) return null;
    if (isRedirectStatus(message.status) && getHeader(message.responseHeaders, 'location') !== null) {
      return null;
    }
    const [meaning, fix] = wordsFor(message.status);
    return {
      what: `The server answered the ${code('OPTIONS')} of ${code(message.url)} with ${code(String(message.status))}: ${meaning}.`,
      why: 'So the missing header is only what follows: with this status the preflight fails even with all headers, and whatever answered knows nothing of CORS.',
      fix,
      message: failure.message,
      evidence: [{ message: failure.message, header: ':status', value: String(message.status) }],
    };
  },
};

/** What the status means at a preflight, and what whoever runs the server does. */
function wordsFor(status: number): readonly [meaning: string, fix: string] {
  if ([401, 403, 407].includes(status)) {
    return [
      'something in front of the application asks for a login or refuses it',
      'Let `OPTIONS` through before authentication and firewall rules: a preflight never carries cookies or `Authorization`, so it must be answered `204` without them.',
    ];
  }
  if ([404, 405, 501].includes(status)) {
    return [
      'it has no route for this method at this URL',
      'Put the CORS middleware in front of the router, so that it answers `OPTIONS` with `204`; check the URL if the call itself would be a `404` too.',
    ];
  }
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
