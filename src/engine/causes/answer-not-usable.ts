import type { EndCause } from '../cause.ts';
import type { Exchange, Message } from '../exchange.ts';
import { getHeader } from '../fetch/header-list.ts';
import { mimeTypeEssence } from '../fetch/mime-type.ts';
import { locationUrl } from '../fetch/redirect.ts';
import { namedNetworkError } from '../network-end.ts';
import { refusalOf } from '../refused-answer.ts';
import { code, field, headerEvidence } from '../words.ts';

export const answerNotUsable: EndCause = {
  id: 'answer-not-usable',
  title: 'Answer not usable',
  explains: 'end',
  spec: 'https://html.spec.whatwg.org/multipage/webappapis.html#fetching-scripts',
  observes: 'status and `Content-Type` of an answer that its element, module or `EventSource` did not take',

  explain({ exchange }) {
    const index = exchange.messages.length - 1;
    const message = exchange.messages[index];
    if (!message || message.kind === 'preflight' || message.status === null) return null;
    if (exchange.outcome !== 'failed' || locationUrl(message) !== null) return null;
    if (!ENDS.includes(namedNetworkError(exchange))) return null;
    const refused = refusal(exchange, message);
    if (refused === null) return null;
    return {
      what: `The answer of ${code(message.url)} reached the page, and ${refused}.`,
      why: 'CORS did not stop the answer; whoever asked for it has no use for it, and no CORS header helps.',
      fix: `Open ${code(message.url)} by itself, and mend what it answers: status ${code('200')}, and the ${field('content-type')} that belongs to it.`,
      message: index,
      certainty: exchange.resourceType === 'media' ? 'likely' : 'certain',
      evidence: headerEvidence(message, index, 'content-type'),
    };
  },
};

// Firefox says so of a module, or with `nosniff` of any script, that is of another type.
const WRONG_TYPE = 'NS_ERROR_CORRUPTED_CONTENT';
const ENDS = [null, 'net::ERR_ABORTED', 'NS_BINDING_ABORTED', WRONG_TYPE];

/** Who did not take the answer, and why; null where someone aborted it for reasons of their own. */
function refusal({ resourceType }: Exchange, message: Message): string | null {
  const status = code(String(message.status));
  const refused = refusalOf(resourceType, message);
  switch (refused) {
    case 'status':
      return `a ${resourceType} is not taken from the status ${status}`;
    case 'event-stream-status':
      return `an \`EventSource\` takes the status \`200\` alone, not ${status}`;
    case 'event-stream-type': {
      return `an \`EventSource\` takes \`text/event-stream\` alone, not ${typeWords(message)}`;
    }
    case null:
      if (message.networkError === WRONG_TYPE)
        return resourceType === 'script' && !isJavaScript(message)
          ? `a script is not taken from ${typeWords(message)}`
          : null;
      return resourceType === 'media' ? 'the player let go of it: it cannot play it, or had enough' : null;
    default:
      return refused satisfies never;
  }
}

function isJavaScript({ responseHeaders }: Message): boolean {
  const type = getHeader(responseHeaders, 'content-type');
  return type !== null && /^[a-z]+\/(x-)?(java|ecma|j|live)script/i.test(mimeTypeEssence(type) ?? '');
}

function typeWords({ responseHeaders }: Message): string {
  const type = getHeader(responseHeaders, 'content-type');
  return type === null ? 'an answer without a type' : code(type);
}
