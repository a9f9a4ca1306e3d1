import type { NoticeCause, Subject } from '../cause.ts';
import { requestedHeaderNames, requestedMethod } from '../conversation.ts';
import type { BrowserName, Message } from '../exchange.ts';
import { hostOf } from '../explanations/named-end.ts';
import { getHeader } from '../fetch/header-list.ts';
import { isCachingAge, secondsKept } from '../fetch/preflight-cache.ts';
import { isOkStatus } from '../fetch/preflight-check.ts';
import { isCorsSafelistedMethod } from '../fetch/safelist.ts';
import type { HostAnswer } from '../host-answer.ts';
import { othersOf } from '../same-host.ts';
import { code, codes, field, headerEvidence, spellHeader } from '../words.ts';

const HEADER = 'access-control-max-age';
/** So many preflights of one host are no chance; over as many URLs it takes more to be a habit. */
const FEWEST = 5;
const FEWEST_URLS = 10;
/** A permission that is kept for less than a minute is gone before a person calls again. */
const SHORT = 60;

export const preflightBeforeEveryRequest: NoticeCause = {
  id: 'preflight-before-every-request',
  title: 'A preflight for each request',
  explains: 'notice',
  spec: 'https://fetch.spec.whatwg.org/#cors-preflight-cache',
  observes: 'about as many preflights as requests to a host, their URLs, and `Access-Control-Max-Age`',
  certainty: 'likely',

  explain(subject) {
    const index = lastPermission(subject);
    const message = subject.exchange.messages[index];
    if (!message) return null;
    const { permissions, requests } = permissionsUpTo(subject, message, index);
    const preflights = permissions.length;
    if (preflights < FEWEST || preflights * 5 < requests * 4) return null;
    const { urls, expired } = countsOf(permissions, subject.exchange.browser);
    const kept = secondsKept(message.responseHeaders, subject.exchange.browser);
    const what = `${code(hostOf(message.url))} was asked with ${preflights} preflights for ${requests} requests`;
    const evidence = headerEvidence(message, index, HEADER);
    if (kept < SHORT && expired * 2 >= preflights) {
      const value = getHeader(message.responseHeaders, HEADER);
      return {
        what: `${what}, ${expired} of them for URLs that it had allowed before, and it answers ${value === null ? `without ${field(HEADER)}` : `with ${field(HEADER, value)}`}.`,
        why: `So the browser keeps each permission for ${kept} s, and nearly every call waits for an ${code('OPTIONS')} first.`,
        fix: `Let the server answer the ${code('OPTIONS')} with ${field(HEADER, '7200')}, once the rules no longer change: Chromium keeps a permission for two hours at most, Firefox for a day.`,
        message: index,
        evidence,
      };
    }
    if (preflights < FEWEST_URLS || urls * 5 < preflights * 4) return null;
    return {
      what: `${what}, for ${urls} different URLs.`,
      why: `A browser keeps a permission for one URL with its query, so ${field(HEADER)} does not help where nearly every call has a URL of its own.`,
      fix: `Serve the API under the page's own origin, put what differs into the body instead of the URL, or do without what makes the browser ask: ${askedFor(message)}.`,
      message: index,
      evidence,
    };
  },
};

/** The last preflight that was a yes and may be kept; -1 where there is none. */
function lastPermission({ exchange, failures }: Subject): number {
  return exchange.messages.findLastIndex(
    ({ kind, status, responseHeaders }, at) =>
      kind === 'preflight' &&
      isOkStatus(status) &&
      getHeader(responseHeaders, 'access-control-allow-origin') !== null &&
      isCachingAge(getHeader(responseHeaders, HEADER)) &&
      !failures.some(({ message }) => message === at),
  );
}

type Permission = Pick<HostAnswer, 'url' | 'startedAt' | 'headers'>;

/** What this host was asked up to this preflight, so that the same is said whenever it is looked at. */
function permissionsUpTo(subject: Subject, { url, startedAt, responseHeaders }: Message, index: number) {
  const before = othersOf(subject, index).allowing.filter((other) => other.startedAt <= startedAt);
  const others = before.filter(({ kind }) => kind === 'preflight');
  const permissions: readonly Permission[] = [...others, { url, startedAt, headers: responseHeaders ?? [] }];
  // Some may not be answered yet.
  const requests = Math.max(permissions.length, before.length - others.length + 1);
  return { permissions, requests };
}

/** Over how many URLs they are spread, and how many were given anew. */
function countsOf(permissions: readonly Permission[], browser: BrowserName) {
  const ends = new Map<string, number>();
  let expired = 0;
  for (const { url, startedAt, headers } of permissions.toSorted((a, b) => a.startedAt - b.startedAt)) {
    // Calls at the same time all ask, however long a permission is kept.
    if (startedAt >= (ends.get(url) ?? Number.POSITIVE_INFINITY)) expired += 1;
    ends.set(url, startedAt + secondsKept(headers, browser) * 1000);
  }
  return { urls: ends.size, expired };
}

/** Method and headers that made the browser ask. */
function askedFor(message: Parameters<typeof requestedMethod>[0]): string {
  const method = requestedMethod(message);
  const headers = requestedHeaderNames(message).map(spellHeader);
  return codes([...(method === null || isCorsSafelistedMethod(method) ? [] : [method]), ...headers]);
}
