import type { EndCause } from '../cause.ts';
import { lastAnswer } from '../explanations/last-answer.ts';
import { isRedirectStatus } from '../fetch/redirect.ts';
import { namedNetworkError } from '../network-end.ts';
import { code } from '../words.ts';

/** Chromium shows nobody what other extensions made of an answer that it stopped. */
export const passingAnswerStopped: EndCause = {
  id: 'passing-answer-stopped',
  title: 'Stopped though it passes',
  explains: 'end',
  leavesOpen: true,
  spec: 'https://fetch.spec.whatwg.org/#concept-cors-check',
  observes: 'an answer that passes every check, and a failure without a name',
  certainty: 'likely',

  explain(subject) {
    const { exchange } = subject;
    const answer = lastAnswer(subject);
    const stopped =
      exchange.browser === 'chromium' && exchange.outcome === 'blocked' && exchange.mode === 'cors';
    if (!stopped || !answer || namedNetworkError(exchange) !== null) return null;
    const { message, index } = answer;
    // A redirect may be stopped for its target.
    if (isRedirectStatus(message.status)) return null;
    return {
      what: `The answer that the server sent, ${code(String(message.status))} from ${code(message.url)}, passes every check, and the browser stopped it all the same.`,
      why: "Most likely another extension changed the headers between the server and the page: the browser judges what extensions leave of them, and shows only the server's own.",
      fix: 'Switch off the extensions that change headers (those that promise to "unblock CORS" do, and some for privacy), or repeat the call in a guest window; if it passes there, there is nothing to change on the server.',
      message: index,
    };
  },
};
