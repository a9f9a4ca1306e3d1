import type { StepCause } from '../cause.ts';
import { requestedMethod } from '../conversation.ts';
import { getHeader } from '../fetch/header-list.ts';
import { answerFields, code, field } from '../words.ts';

export const methodNotAllowed: StepCause = {
  id: 'method-not-allowed',
  title: 'Method not allowed',
  explains: 'method-not-allowed',
  spec: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch-0',
  observes: 'a method that is not in `Access-Control-Allow-Methods`',

  explain({ message, messageIndex, hops, answer }) {
    const hop = hops.find(({ preflight }) => preflight === messageIndex);
    const method = requestedMethod(message) ?? hop?.method ?? '';
    const value = getHeader(message.responseHeaders, 'access-control-allow-methods');
    return {
      what:
        value === null
          ? `The preflight asked for ${code(method)}, and the server answered without ${field('access-control-allow-methods')}.`
          : `The preflight asked for ${code(method)}, and the server allows ${code(value)}.`,
      why: 'All methods but `GET`, `HEAD` and `POST` must be on the list, spelled as they are sent.',
      fix: `Answer the ${code('OPTIONS')} with ${answerFields(answer, 'access-control-allow-methods')}.`,
    };
  },
};
