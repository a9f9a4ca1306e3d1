import type { RootCause } from '../cause.ts';
import { variesByOrigin } from '../explanations/vary.ts';
import { getHeader } from '../fetch/header-list.ts';
import { originOf } from '../fetch/origin.ts';
import { signOfSharedCache } from '../shared-caches.ts';
import { code, field, headerEvidence } from '../words.ts';

export const allowOriginFromCache: RootCause = {
  id: 'allow-origin-from-cache',
  title: "Another site's cached answer",
  explains: 'root',
  about: 'policy',
  spec: 'https://fetch.spec.whatwg.org/#cors-protocol-and-http-caches',
  observes: 'the origin of another site, a hit of a shared cache, and no `Vary: Origin`',
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
    const sign = signOfSharedCache(message.responseHeaders);
    if (sign === null || message.fromCache || variesByOrigin(message.responseHeaders)) return null;
    return {
      what: `The answer for ${code(allowed)} came out of a cache (${field(sign.header, sign.value)}), and it has no ${field('vary', 'Origin')}.`,
      why: `A cache that is not told that the answer depends on ${code('Origin')} hands the one that ${code(allowed)} got to every other site.`,
      fix: `Whoever runs the server answers ${field('vary', 'Origin')} with every answer of this URL, errors and answers without ${code('Origin')} too, and empties the cache once.`,
      message: failure.message,
      evidence: headerEvidence(message, failure.message, 'vary'),
    };
  },
};
