import type { Subject } from '../cause.ts';
import type { HeaderList, Message } from '../exchange.ts';
import { getHeader } from '../fetch/header-list.ts';
import type { HostAnswer } from '../host-answer.ts';

/** Headers that belong to one connection: an answer out of a cache has none of them. */
const OF_THE_CONNECTION = ['connection', 'keep-alive', 'transfer-encoding'];
/** Of two answers that a server made so far apart, `Date` is not the same. */
const LONGER_THAN_A_DATE = 2000;

/**
 * The first answer that this one repeats out of the browser's own cache; null where none is known. Chromium does
 * not say of a blocked answer that it came from there, but shows the stored headers, without the connection's.
 */
export function repeatedAnswer({ history }: Subject, message: Message): HostAnswer | null {
  const earlier = history
    .answersOf(message.url)
    .filter(
      ({ kind, url, method, startedAt }) =>
        kind === 'request' &&
        url === message.url &&
        method === message.method &&
        startedAt < message.startedAt,
    );
  return earlier.find((answer) => repeats(message, answer)) ?? null;
}

function repeats({ responseHeaders, status, startedAt, fromCache }: Message, stored: HostAnswer): boolean {
  if (responseHeaders === null || status !== stored.status || mayNotBeStored(stored.headers)) return false;
  const same = (name: string) => {
    const value = getHeader(responseHeaders, name);
    return value !== null && value === getHeader(stored.headers, name);
  };
  const sameMoment = same('date');
  if (!sameMoment && !same('etag') && !same('last-modified')) return false;
  const differs = responseHeaders.some(([name]) => name !== 'date' && !same(name));
  if (differs) return false;
  const lostConnection = OF_THE_CONNECTION.some(
    (name) => getHeader(stored.headers, name) !== null && getHeader(responseHeaders, name) === null,
  );
  return fromCache || lostConnection || (sameMoment && startedAt - stored.startedAt > LONGER_THAN_A_DATE);
}

/** Whether the answer forbids caches to store it. */
function mayNotBeStored(headers: HeaderList): boolean {
  return /\bno-store\b/i.test(getHeader(headers, 'cache-control') ?? '');
}
