import type { CredentialsMode } from './diagnosis.ts';
import { hostOf } from './explanations/named-end.ts';
import { getHeader } from './fetch/header-list.ts';
import { groupBy } from './group-by.ts';
import type { HostAnswer } from './host-answer.ts';
import { code, numberWord } from './words.ts';

/** What other calls tell of the credentials mode of one that does not show its own. */
export interface CredentialsHint {
  readonly mode: 'include' | 'omit';
  /** From what this follows, in one sentence with figures. */
  readonly because: string;
}

/** The call of a page that does not show its mode. */
interface HiddenCall {
  readonly url: string;
  /** The origin that asked. */
  readonly origin: string;
  /** Of those that make a preflight necessary, in lower case. */
  readonly headerNames: readonly string[];
}

/**
 * A page calls one API mostly in one way. Null where its other calls show nothing of it, or not all the same. A call
 * with a token is held against such calls alone: pages log in with a cookie, and often go on with the token only.
 */
export function credentialsHint(answers: readonly HostAnswer[], hidden: HiddenCall): CredentialsHint | null {
  // Any number of frames and redirects have this one.
  if (hidden.origin === 'null') return null;
  const chosen = answers.filter((one) => one.byScript && one.checked && one.origin === hidden.origin);
  const calls = [...groupBy(chosen, ({ exchange }) => exchange).values()].filter(
    (call) => call.some(carriesToken) === carriesToken(hidden),
  );
  const modes = calls.map(([first]) => first?.credentials ?? 'unknown').filter(isKnown);
  const [mode] = modes;
  if (mode === undefined || modes.some((other) => other !== mode)) return null;
  if (mode === 'include' && calls.some((call) => wentWithoutCookie(call, answers))) return null;
  const many = modes.length > 1;
  const did = mode === 'include' ? 'included credentials' : 'went without credentials';
  const calling = `${numberWord(modes.length)} other call${many ? 's' : ''} of this page to ${code(hostOf(hidden.url))}`;
  return {
    mode,
    because: `${calling[0]?.toUpperCase()}${calling.slice(1)} ${did}; most likely this one did too.`,
  };
}

function carriesToken({ headerNames }: Pick<HostAnswer, 'headerNames'>): boolean {
  return headerNames.includes('authorization');
}

function isKnown(mode: CredentialsMode): mode is CredentialsHint['mode'] {
  return mode !== 'unknown';
}

/** Whether a call that may have been either left without a cookie, though one had been sent to this API before. */
function wentWithoutCookie(call: readonly HostAnswer[], all: readonly HostAnswer[]): boolean {
  return call.some(
    (answer) =>
      answer.kind === 'request' &&
      answer.credentials === 'unknown' &&
      answer.requestHeaders.length > 0 &&
      !sentCookie(answer) &&
      all.some((other) => other.startedAt < answer.startedAt && sentCookie(other)),
  );
}

function sentCookie({ requestHeaders }: HostAnswer): boolean {
  return getHeader(requestHeaders, 'cookie') !== null;
}
