import type { Explanation, FailedStep } from '../cause.ts';
import { getHeader, isToken, listItems } from '../fetch/header-list.ts';
import { answerFields, codes, field } from '../words.ts';

const LISTED = {
  'access-control-allow-headers': 'header',
  'access-control-allow-methods': 'method',
} as const;

/** A list of which one item or more can be no name. */
export function unreadableList({ message, answer }: FailedStep, header: keyof typeof LISTED): Explanation {
  const value = getHeader(message.responseHeaders, header) ?? '';
  const wrong = listItems(value).filter((item) => !isToken(item));
  const name = wrong.length === 1 ? `be the name of a ${LISTED[header]}` : `be names of ${LISTED[header]}s`;
  return {
    what: `The server answered ${field(header, value)}, which is no list that the browser can read: ${codes(wrong)} cannot ${name}.`,
    why: `The list is names of ${LISTED[header]}s, separated by commas; one item that is none of them voids all of it.`,
    fix: `Answer ${answerFields(answer, header)}.`,
  };
}
