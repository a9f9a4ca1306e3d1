import type { RootCause } from '../cause.ts';
import { repeatedAnswer } from '../explanations/stored-answer.ts';
import { signOfSharedCache } from '../shared-caches.ts';
import { code, field } from '../words.ts';

export const cachedErrorWithoutAllowOrigin: RootCause = {
  id: 'cached-error-without-allow-origin',
  title: 'Error out of a cache',
  explains: 'root',
  about: 'answer',
  spec: 'https://www.rfc-editor.org/rfc/rfc9111#section-4',
  observes: 'an error without Access-Control-Allow-Origin; `Age` or a cache hit; good answers of the URL',

  explain(subject) {
    const failure = subject.failures.find(({ step, message }) => {
      const seen = subject.exchange.messages[message];
      return step === 'allow-origin-missing' && (seen?.status ?? 0) >= 400;
    });
    const message = failure && subject.exchange.messages[failure.message];
    if (!failure || !message || message.status === null) return null;
    const sign = signOfSharedCache(message.responseHeaders);
    const own =
      message.fromCache || (message.kind === 'request' && repeatedAnswer(subject, message) !== null);
    if (sign === null && !own) return null;
    const status = code(String(message.status));
    const good = subject.history
      .answersOf(message.url)
      .filter((answer) => answer.url === message.url && answer.kind === message.kind && answer.status < 400);
    const known = good.length > 0 ? ', although the same URL was answered well in this tab' : '';
    return {
      what: `The ${status} is an old one: it came out of ${sign && !own ? `a cache (${field(sign.header, sign.value)})` : "the browser's own cache"}, and not from the server now${known}.`,
      why: `Caches keep some error answers for a while, and an error page seldom has CORS headers; so the page goes on failing, and the console goes on speaking of CORS, after the server is well again.`,
      fix: `Ask the server past the cache whether it still answers ${status}, repair that if it does, purge ${code(message.url)}, and let errors carry ${field('cache-control', 'no-store')} and the CORS headers.`,
      message: failure.message,
      certainty: good.length > 0 ? 'certain' : 'likely',
      evidence: [
        { message: failure.message, header: ':status', value: String(message.status) },
        ...(sign ? [{ message: failure.message, header: sign.header, value: sign.value }] : []),
      ],
    };
  },
};
