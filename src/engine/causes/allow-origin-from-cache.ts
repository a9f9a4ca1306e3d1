import type { RootCause } from '../cause.ts';
import type { Message } from '../exchange.ts';
import { getHeader, listItems } from '../fetch/header-list.ts';
import { originOf } from '../fetch/origin.ts';
import { code, field, headerEvidence } from '../words.ts';

export const allowOriginFromCache: RootCause = {
  id: 'allow-origin-from-cache',
  title: "Another site's cached answer",
  explains: 'root',
  about: 'policy',
  spec: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-caches',
  observes: 'another origin allowed, with a sign of a cache (`Age`, `X-Cache`, …) and without `Vary: Origin`',
  certainty: 'likely',

  explain({ exchange, failures }) {
    const failure = failures.find(
      ({ step, message }) =>
        step === 'allow-origin-mismatch' && exchange.messages[message]?.kind === 'request',
    );
    const message = failure && exchange.messages[failure.message];
    const allowed = getHeader(message?.responseHeaders ?? null, 'access-control-allow-origin');
    if (!failure || !message || allowed === null || originOf(allowed) !== allowed || allowed === 'null') {
      return null;
    }
    const sign = signOfCache(message);
    const vary = listItems(getHeader(message.responseHeaders, 'vary') ?? '').map((item) =>
      item.toLowerCase(),
    );
    if (sign === null || vary.includes('origin') || vary.includes('*')) return null;
    return {
      what: `The answer for ${code(allowed)} came out of a cache (${sign}), and it has no ${field('vary', 'Origin')}.`,
      why: `A cache that is not told that the answer depends on ${code('Origin')} hands the one that ${code(allowed)} got to every other site.`,
      fix: `Whoever runs the server answers ${field('vary', 'Origin')} with every answer of this URL, errors and answers without ${code('Origin')} too, and empties the cache once.`,
      message: failure.message,
      evidence: headerEvidence(message, failure.message, 'vary'),
    };
  },
};

/** What shows that the answer was stored, as code; null where nothing does. */
function signOfCache(message: Message): string | null {
  if (message.fromCache) return "the browser's own";
  const age = getHeader(message.responseHeaders, 'age');
  if (age !== null && /^[1-9]\d*$/.test(age)) return field('age', age);
  for (const name of ['x-cache', 'cf-cache-status', 'x-cache-status', 'cdn-cache', 'x-vercel-cache']) {
    const value = getHeader(message.responseHeaders, name);
    if (value !== null && /\bhit\b/i.test(value)) return field(name, value);
  }
  return null;
}
