import type { StepCause } from '../cause.ts';
import { getHeader } from '../fetch/header-list.ts';
import { answerFields, code, field } from '../words.ts';

export const allowOriginNull: StepCause = {
  id: 'allow-origin-null',
  title: 'Origin null is allowed',
  explains: 'allow-origin-mismatch',
  spec: 'https://fetch.spec.whatwg.org/#concept-cors-check',
  observes: '`Access-Control-Allow-Origin: null` for an origin that is not `null`',

  explain({ message, origin, answer }) {
    if (getHeader(message.responseHeaders, 'access-control-allow-origin') !== 'null') return null;
    return {
      what: `The server answered ${field('access-control-allow-origin', 'null')}, and the request came from ${code(origin)}.`,
      why: '`null` does not mean "none" or "any": it is the origin of local files and sandboxed frames, which any site can make.',
      fix: `Never allow ${code('null')}; answer ${answerFields(answer)}.`,
    };
  },
};
