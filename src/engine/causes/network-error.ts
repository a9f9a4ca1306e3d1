import type { EndCause } from '../cause.ts';
import { hostOf, namedEnd } from '../explanations/named-end.ts';
import { code } from '../words.ts';

export const networkError: EndCause = {
  id: 'network-error',
  title: 'No answer',
  explains: 'end',
  spec: 'https://fetch.spec.whatwg.org/#concept-network-error',
  observes: 'the end: any other named network error, or a failure without an answer',

  explain({ exchange }) {
    const end = namedEnd(exchange, /./);
    // Without a name it may have been a check of the browser just as well, unless it is known to have failed.
    if (!end && (exchange.outcome !== 'failed' || exchange.messages.at(-1)?.status !== null)) return null;
    const index = end?.message ?? exchange.messages.length - 1;
    const url = exchange.messages[index]?.url ?? '';
    const begun = exchange.responseStarted && exchange.messages[index]?.status !== null;
    return {
      what: end
        ? `The request to ${code(end.host)} ended with the network error ${code(end.error)}.`
        : `No answer to the request to ${code(hostOf(url))} was seen, and the browser does not say why.`,
      why: begun
        ? 'The answer had begun and passed every check when it broke off, so no response header for CORS helps.'
        : 'CORS headers are part of an answer: without one there was nothing to check, and no response header helps.',
      fix: end
        ? `Look up ${code(end.error)}, and check with ${code(`curl -i ${url}`)} whether ${begun ? 'the answer comes to its end, and is what its headers say' : 'the server can be reached from this machine'}.`
        : `Check with ${code(`curl -i ${url}`)} whether the server can be reached from this machine, and look into the console for a policy of the page that forbids the call.`,
      message: index,
      certainty: end ? 'certain' : 'likely',
    };
  },
};
