import type { RootCause } from '../cause.ts';
import { code, field } from '../words.ts';

export const errorResponseWithoutAllowOrigin: RootCause = {
  id: 'error-response-without-allow-origin',
  title: 'Error hidden by CORS',
  explains: 'root',
  about: 'answer',
  spec: 'https://fetch.spec.whatwg.org/#concept-cors-check',
  observes: 'an answer of 400 or above without `Access-Control-Allow-Origin`',
  certainty: 'likely',

  explain({ exchange, failures }) {
    const failure = failures.find(({ step, message }) => {
      const seen = exchange.messages[message];
      return step === 'allow-origin-missing' && seen?.kind === 'request' && (seen.status ?? 0) >= 400;
    });
    const message = failure && exchange.messages[failure.message];
    if (!message || message.status === null) return null;
    const [meaning, fix] = wordsFor(message.status);
    return {
      what: `The server answered ${code(`${message.method} ${message.url}`)} with ${code(String(message.status))}: ${meaning}.`,
      why: `Many servers set ${field('access-control-allow-origin')} on what succeeds only, so that the browser hides the error from the page and the console speaks of CORS instead.`,
      fix: `${fix}, then set the CORS headers outside the error handling (in nginx with ${code('always')}) so that the page sees the next error itself.`,
      message: failure.message,
      evidence: [{ message: failure.message, header: ':status', value: String(message.status) }],
    };
  },
};

/** What the status means, and who does what first. */
function wordsFor(status: number): readonly [meaning: string, fix: string] {
  switch (status) {
    case 401:
      return ['it wants a login, or the token has expired', 'Let the page send a valid login or token'];
    case 403:
      return [
        'it refuses this call, or something in front of it does',
        'Find out what refuses it (permissions, CSRF protection, a firewall)',
      ];
    case 404:
      return ['there is nothing at this URL', 'Correct the URL in the page, or deploy the missing route'];
    case 405:
      return ['this URL has no such method', 'Correct the method in the page, or add the route'];
    case 413:
      return [
        'the body is larger than something on the way accepts',
        'Raise the limit where it is set, often in the proxy (`client_max_body_size` in nginx), or send less',
      ];
    case 429:
      return [
        'too many requests came from here',
        'Slow the page down, or raise the limit of the server for it',
      ];
    default:
      return status >= 500
        ? [
            'it failed, or nothing behind the proxy answered',
            "Look into the server's log at this moment and repair what failed",
          ]
        : ['it refused this request', "Look into the server's log for the reason and correct the request"];
  }
}
