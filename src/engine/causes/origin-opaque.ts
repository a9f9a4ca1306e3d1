import type { RootCause } from '../cause.ts';
import { opaqueCaller } from '../explanations/opaque-caller.ts';
import { refusedOrigin } from '../refused-origin.ts';
import { field } from '../words.ts';

export const originOpaque: RootCause = {
  id: 'origin-opaque',
  title: 'Caller without an origin',
  explains: 'root',
  about: 'request',
  spec: 'https://html.spec.whatwg.org/#concept-origin-opaque',
  observes: '`Origin: null`, and the frame that called',
  certainty: 'certain',

  explain(subject) {
    const { exchange } = subject;
    const refused = refusedOrigin(subject);
    // Behind a redirect the origin is `null` for another reason.
    if (refused?.origin !== 'null' || exchange.origin !== 'null') return null;
    const { what, fix, certainty } = opaqueCaller(exchange);
    return {
      what: `The request came from ${what}.`,
      why: `The browser then sends ${field('origin', 'null')}, which any site can bring about, so that a server cannot tell this caller from a stranger and must not allow \`null\`.`,
      fix,
      message: refused.index,
      certainty,
    };
  },
};
