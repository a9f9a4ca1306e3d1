import type { Explanation, FailedStep } from '../cause.ts';
import { getHeader } from '../fetch/header-list.ts';
import { answerFields, code, field } from '../words.ts';

/** Some other value than the origin that asked: explains whatever the particular causes did not. */
export function otherOrigin({ message, origin, answer }: FailedStep): Explanation {
  const value = getHeader(message.responseHeaders, 'access-control-allow-origin') ?? '';
  return {
    what: `The server allows ${code(value)}, and the request came from ${code(origin)}.`,
    why: 'The browser compares both letter by letter: scheme, host and port must all be the same.',
    fix: `Add ${code(origin)} to the allowed origins and answer ${answerFields(answer)}; without ${field('vary', 'Origin')} a cache may hand one site's answer to another.`,
  };
}
