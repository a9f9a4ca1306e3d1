import type { EndCause } from '../cause.ts';
import { code } from '../words.ts';

/** Always explains: no end is left without a word. */
export const stoppedForUnseenReason: EndCause = {
  id: 'stopped-for-unseen-reason',
  title: 'Reason not seen',
  explains: 'end',
  leavesOpen: true,
  spec: 'https://fetch.spec.whatwg.org/#http-network-or-cache-fetch',
  observes: 'an end without a name and without a check that failed',
  certainty: 'possible',

  explain({ exchange }) {
    const seen = exchange.messages.findLastIndex(({ status }) => status !== null);
    const message = exchange.messages[seen];
    const answered = message
      ? `The answer that was seen, ${code(String(message.status))} from ${code(message.url)}, passes every check, and the browser stopped the request all the same.`
      : exchange.outcome === 'unknown'
        ? 'No answer to the request was seen, and the browser did not tell how it ended.'
        : 'The browser stopped the request, and no answer to it was seen.';
    return {
      what: answered,
      why: 'What decided was not observed: a policy of the page, a service worker that answered in place of the server, another extension that changes headers, a preflight from before DevTools was opened, or a mode of the call that only the page knows.',
      fix: `Keep DevTools open, tick ${code('Disable cache')} in the Network panel, reload the page and repeat the call; the console names a policy of the page if one forbids it.`,
      ...(message ? { message: seen } : {}),
    };
  },
};
