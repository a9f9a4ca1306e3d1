import type { HeaderList } from '../../engine/exchange.ts';
import { isToken, listItems } from '../../engine/fetch/header-list.ts';
import { isOkStatus } from '../../engine/fetch/preflight-check.ts';
import { shownValue } from '../exporters/visible.ts';
import { headerLines } from '../header-lines.ts';
import type { Expectation } from './check-plan.ts';

/** What came back for a message. */
export interface Answered {
  readonly status: number;
  readonly headers: HeaderList;
}

/** How an answer differs from what it must be, each difference in a few words; empty where all is right. */
export function differences(expected: readonly Expectation[], answered: Answered): readonly string[] {
  return expected.flatMap((expectation) => difference(expectation, answered) ?? []);
}

function difference(expectation: Expectation, { status, headers }: Answered): string | null {
  if (expectation.kind === 'ok-status') {
    return isOkStatus(status) ? null : `the status is ${status}, must be 200 to 299`;
  }
  const { name } = expectation;
  const lines = headerLines(headers, name);
  switch (expectation.kind) {
    case 'is': {
      const isRight = lines.length === 1 && expectation.values.includes(lines[0] ?? '');
      return isRight
        ? null
        : `${name} ${said(lines)}, must be ${expectation.values.map(quoted).join(' or ')}`;
    }
    case 'lists': {
      const need = lacking(lines, expectation);
      return need === null ? null : `${name} ${said(lines)}, ${need}`;
    }
    case 'absent':
      return lines.length === 0 ? null : `${name} ${said(lines)}, must not be sent`;
    case 'no-user-info':
      return lines.some((line) => userInfo.test(line))
        ? `${name} holds one, must not hold a user name or password`
        : null;
    default:
      return expectation satisfies never;
  }
}

const userInfo = /^([a-z][a-z0-9+.-]*:)?[/\\]{2}[^/?#\\]*@/i;

function lacking(
  lines: readonly string[],
  { items, wildcard, anyCase }: Extract<Expectation, { readonly kind: 'lists' }>,
): string | null {
  const same = (text: string) => (anyCase ? text.toLowerCase() : text);
  const sent = listItems(lines.join(',')).map(same);
  if (wildcard && sent.includes('*') && sent.every(isToken)) return null;
  const left = items.filter((item) => !sent.includes(same(item)));
  if (left.length > 0) return `must list ${left.map(quoted).join(', ')}`;
  return sent.every(isToken) ? null : 'must be a list of names, with commas between them';
}

const quoted = (text: string) => `"${text === '' ? '' : shownValue(text)}"`;
const said = (lines: readonly string[]) =>
  lines.length === 0 ? 'is not sent' : `is ${lines.map(quoted).join(' and again ')}`;
