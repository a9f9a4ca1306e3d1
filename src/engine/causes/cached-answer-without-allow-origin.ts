import type { RootCause, Subject } from '../cause.ts';
import type { Certainty } from '../diagnosis.ts';
import type { Message } from '../exchange.ts';
import { cacheSetting } from '../explanations/cache-settings.ts';
import { variesByOrigin } from '../explanations/vary.ts';
import { getHeader } from '../fetch/header-list.ts';
import { sameHost } from '../same-host.ts';
import { signOfSharedCache } from '../shared-caches.ts';
import { code, field } from '../words.ts';

const HEADER = 'access-control-allow-origin';
/** Others load what a server need not have made for scripts: without a comparison that is the likelier reason. */
const CALLS = ['fetch', 'xhr', 'fetch-or-xhr'];

export const cachedAnswerWithoutAllowOrigin: RootCause = {
  id: 'cached-answer-without-allow-origin',
  title: 'Stored without CORS headers',
  explains: 'root',
  about: 'policy',
  spec: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-caches',
  observes: 'a hit of a shared cache (`X-Cache`, `CF-Cache-Status`, `Age` …); other answers of the URL',

  explain(subject) {
    const failure = subject.failures.find(
      ({ step, message }) =>
        step === 'allow-origin-missing' && subject.exchange.messages[message]?.kind === 'request',
    );
    const message = failure && subject.exchange.messages[failure.message];
    const sign = signOfSharedCache(message?.responseHeaders ?? null);
    if (!failure || !message || sign === null || message.fromCache || (message.status ?? 0) >= 400)
      return null;
    const certainty = howSure(subject, message, subject.hops.at(-1)?.origin ?? subject.exchange.origin);
    if (certainty === null) return null;
    const shown = field(sign.header, sign.value);
    return {
      what:
        certainty === 'certain'
          ? `The server does answer ${code(message.url)} with ${field(HEADER)}, but this answer is a copy out of a cache (${shown}) that was stored without it.`
          : `This answer is a copy out of a cache (${shown}) that was stored without ${field(HEADER)}; what the server itself would answer was not seen.`,
      why: `A server that sets CORS headers only where a request has an ${code('Origin')} answers others without them, and a cache that does not tell the two apart keeps whichever came first for everyone.`,
      fix: `${cacheSetting(subject)}, then purge ${code(message.url)} from the cache.`,
      message: failure.message,
      certainty,
      evidence: [{ message: failure.message, header: sign.header, value: sign.value }],
    };
  },
};

/** By what was seen of the host beside this answer; null where the server itself seems to refuse. */
function howSure(subject: Subject, message: Message, origin: string): Certainty | null {
  const others = subject.history
    .answersOf(message.url)
    .filter(({ kind, checked, status }) => kind === 'request' && checked && status < 400);
  const ofUrl = others.filter(({ url }) => url === message.url);
  if (ofUrl.some(({ headers }) => getHeader(headers, HEADER) !== null)) return 'certain';
  const refusesItself = others.some(
    ({ headers }) => getHeader(headers, HEADER) === null && signOfSharedCache(headers) === null,
  );
  if (refusesItself || variesByOrigin(message.responseHeaders)) return null;
  if (sameHost(subject, message.url, origin).allowing.length > 0) return 'likely';
  return CALLS.includes(subject.exchange.resourceType) ? 'possible' : null;
}
