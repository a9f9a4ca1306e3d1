import type { Explanation, FailedStep } from '../cause.ts';
import { getHeader, headerLines } from '../fetch/header-list.ts';
import { answerFields, code, field } from '../words.ts';

/** Two field lines, or a list on one; null where the answer names one origin at most. */
export function multipleOrigins({ message, answer }: FailedStep): Explanation | null {
  const name = 'access-control-allow-origin';
  const value = getHeader(message.responseHeaders, name) ?? '';
  if (!/[ ,]/.test(value)) return null;
  const lines = headerLines(message.responseHeaders, name);
  const fix = answerFields(answer);
  if (lines.length > 1) {
    return {
      what: `The answer has ${lines.length} ${field(name)} lines: ${lines.map(code).join(' and ')}.`,
      why: 'The browser joins them to one value and compares that with the origin, so that two right lines are one wrong one.',
      fix: `Set the header in one place only (a proxy or gateway in front and the service behind it both add it), and answer ${fix}.`,
    };
  }
  return {
    what: `The server answered a list in ${field(name, value)}.`,
    why: 'The header holds one origin, `*` or `null`; the browser compares the whole value with the origin and knows no list.',
    fix: `Compare the request's ${field('origin')} with the list on the server, and answer only the one that matches: ${fix}.`,
  };
}
