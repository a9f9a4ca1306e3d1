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
  observes: 'the end: `net::ERR_BLOCKED_BY_ORB`; in Firefox data for an element that asked without CORS',

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

// What opaque response blocking never lets through to an element. https://github.com/annevk/orb
const DATA = /^(text\/html|text\/plain|application\/(.+\+)?json|(text|application)\/(.+\+)?xml)\b/i;

/**
 * Firefox has no name of its own for it: an answer without CORS that ends in a plain failure, or data for an
 * element that is dropped as if the page had aborted it. Else -1.
 */
function unnamedInFirefox({ browser, mode, resourceType, messages }: Exchange): number {
  if (browser !== 'firefox' || mode !== 'no-cors') return -1;
  const element = ['image', 'script', 'stylesheet', 'media'].includes(resourceType);
  return messages.findLastIndex(
    ({ status, networkError, responseHeaders }) =>
      status !== null &&
      (networkError === 'NS_ERROR_FAILURE' ||
        (networkError === 'NS_BINDING_ABORTED' &&
          element &&
          DATA.test(getHeader(responseHeaders, 'content-type') ?? ''))),
  );
}
