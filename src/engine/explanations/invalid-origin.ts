import type { Explanation, FailedStep } from '../cause.ts';
import { canParse } from '../fetch/can-parse.ts';
import { getHeader } from '../fetch/header-list.ts';
import { answerFields, code, field } from '../words.ts';

/** A value that is no URL at all; null where it is one. */
export function invalidOrigin({ message, origin, answer }: FailedStep): Explanation | null {
  const value = getHeader(message.responseHeaders, 'access-control-allow-origin') ?? '';
  if (value === '*' || value === 'null' || canParse(value)) return null;
  return {
    what:
      value === ''
        ? `The server answered an empty ${field('access-control-allow-origin')}.`
        : `The server answered ${field('access-control-allow-origin', value)}, which is no origin.`,
    why: `The value must be the origin as the browser writes it, scheme, host and port: ${code(origin)}.`,
    fix: `Answer ${answerFields(answer)}; a setting that is empty or misspelled on this server is the likely reason.`,
  };
}
