import type { EndCause } from '../cause.ts';
import type { Exchange } from '../exchange.ts';
import { namedEnd } from '../explanations/named-end.ts';
import { getHeader } from '../fetch/header-list.ts';
import { code, field, headerEvidence } from '../words.ts';

export const blockedByOpaqueResponseBlocking: EndCause = {
  id: 'blocked-by-opaque-response-blocking',
  title: 'Opaque response blocking',
  explains: 'end',
  spec: 'https://github.com/annevk/orb',

  explain({ exchange }) {
    const named = namedEnd(exchange, /^net::ERR_BLOCKED_BY_ORB$/)?.message;
    const index = named ?? unnamedInFirefox(exchange);
    const message = exchange.messages[index];
    if (!message) return null;
    const type = getHeader(message.responseHeaders, 'content-type');
    return {
      what: `The page asked for ${code(message.url)} without CORS, and the browser threw the answer away${type === null ? '' : `, which is ${field('content-type', type)}`}: ${code(message.networkError ?? '')}.`,
      why: 'Without CORS a page may only embed scripts, styles, images, sound and video of other origins; data such as JSON and HTML never reaches its process.',
      fix: `If it is data, call it with CORS and let the server allow ${code(exchange.origin)}; if it is a script, style or image, whoever serves it answers its real ${field('content-type')}, and not an error page.`,
      message: index,
      ...(named === undefined ? { certainty: 'likely' } : {}),
      evidence: headerEvidence(message, index, 'content-type'),
    };
  },
};

/** Firefox has no name of its own for it: an answer without CORS that ends in a plain failure. Else -1. */
function unnamedInFirefox(exchange: Exchange): number {
  if (exchange.mode !== 'no-cors') return -1;
  return exchange.messages.findLastIndex(
    ({ status, networkError }) => status !== null && networkError === 'NS_ERROR_FAILURE',
  );
}
