import type { NoticeCause, Subject } from '../cause.ts';
import type { Hop } from '../conversation.ts';
import type { Message } from '../exchange.ts';
import { getHeader } from '../fetch/header-list.ts';
import { secondsKept } from '../fetch/preflight-cache.ts';
import { isOkStatus } from '../fetch/preflight-check.ts';
import { isCorsSafelistedMethod } from '../fetch/safelist.ts';
import { unsafeHeadersOfPage } from '../fetch/unsafe-headers-of-page.ts';
import { allowsOrigin, type HostAnswer } from '../host-answer.ts';
import { code, field } from '../words.ts';

const HEADER = 'access-control-max-age';

export const preflightCacheStale: NoticeCause = {
  id: 'preflight-cache-stale',
  title: 'Sent on an old permission',
  explains: 'notice',
  spec: 'https://fetch.spec.whatwg.org/#cors-preflight-cache',
  observes: 'a refused answer behind no preflight, where one of before had said how long its yes holds',
  certainty: 'likely',

  explain(subject) {
    for (const hop of subject.hops) {
      const message = subject.exchange.messages[hop.request ?? -1];
      const permission = message && permissionFor(subject, hop, message);
      if (hop.request === null || !message || !permission) continue;
      const age = getHeader(permission.headers, HEADER) ?? '';
      const before = Math.max(1, Math.round((message.startedAt - permission.startedAt) / 1000));
      return {
        what: `The browser sent ${code(`${message.method} ${message.url}`)} without asking: a preflight of ${before} s before was answered with ${field(HEADER, age)}, and that permission still holds.`,
        why: `The server allowed this call then and does not allow its answer now; until the time is over the browser does not ask again, whatever ${code('OPTIONS')} would be answered by now.`,
        fix: `While you change the rules answer a small ${field(HEADER)}, such as ${code('5')}, and try with "Disable cache" ticked in DevTools or in a private window, where no old permission is kept.`,
        message: hop.request,
        evidence: [],
      };
    }
    return null;
  },
};

/** What allowed a request to be sent unasked whose own answer is no longer allowed; null where nothing did. */
function permissionFor(subject: Subject, hop: Hop, message: Message): HostAnswer | null {
  const { exchange, failures, history } = subject;
  const { method, url, status, startedAt } = message;
  const refused = failures.some((failure) => failure.message === hop.request);
  // An error page is not answered by the rules that a preflight is answered by.
  if (hop.preflight !== null || !hop.corsTainted || !refused || !isOkStatus(status)) return null;
  const headerNames = unsafeHeadersOfPage(message.requestHeaders).map(({ name }) => name);
  if (isCorsSafelistedMethod(method) && headerNames.length === 0) return null;
  const permission = history
    .answersOf(url)
    .findLast(
      (answer) =>
        answer.kind === 'preflight' &&
        answer.url === url &&
        answer.method === method &&
        answer.origin === hop.origin &&
        headerNames.every((name) => answer.headerNames.includes(name)) &&
        answer.startedAt < startedAt,
    );
  if (!permission || !isOkStatus(permission.status) || !allowsOrigin(permission, hop.origin)) return null;
  if (getHeader(permission.headers, HEADER) === null) return null;
  const kept = secondsKept(permission.headers, exchange.browser);
  return startedAt - permission.startedAt < kept * 1000 ? permission : null;
}
