import type { StepCause } from '../cause.ts';
import { canParse } from '../fetch/can-parse.ts';
import { getHeader } from '../fetch/header-list.ts';
import { locationUrl } from '../fetch/redirect.ts';
import { code } from '../words.ts';

export const preflightRedirected: StepCause = {
  id: 'preflight-redirected',
  title: 'Preflight redirected',
  explains: 'preflight-redirected',
  spec: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch-0',
  observes: 'an `OPTIONS` answered with a redirect',

  explain({ message }) {
    const target = locationUrl(message) ?? getHeader(message.responseHeaders, 'location') ?? '';
    return {
      what: `The server redirected the preflight to ${code(target)} with ${code(String(message.status))}${because(message.url, target)}.`,
      why: 'A preflight asks one URL one question, and a browser follows no redirect for the answer.',
      fix: `Call ${code(target)} directly if that is the real address, or let the server answer ${code('OPTIONS')} itself with ${code('204')}, before any redirect.`,
    };
  },
};

/** What the redirect changes, where it is one of the usual things. */
function because(from: string, to: string): string {
  if (!canParse(from) || !canParse(to)) return '';
  const [one, other] = [new URL(from), new URL(to)];
  if (one.host === other.host && one.protocol === 'http:' && other.protocol === 'https:') {
    return ', from `http` to `https`';
  }
  if (one.origin !== other.origin) return ', on another origin';
  if (`${one.pathname}/` === other.pathname) return ', which adds a slash';
  if (one.pathname === `${other.pathname}/`) return ', which takes the slash away';
  return '';
}
