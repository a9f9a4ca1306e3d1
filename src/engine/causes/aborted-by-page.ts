import type { EndCause } from '../cause.ts';
import type { Alternative } from '../diagnosis.ts';
import type { Exchange, Message } from '../exchange.ts';
import { namedEnd } from '../explanations/named-end.ts';
import { code } from '../words.ts';

export const abortedByPage: EndCause = {
  id: 'aborted-by-page',
  title: 'Aborted by the page',
  explains: 'end',
  spec: 'https://fetch.spec.whatwg.org/#fetch-controller-abort',
  observes:
    'the end: `net::ERR_ABORTED`, `NS_BINDING_ABORTED`, or a failure behind an answer that had passed',

  explain({ exchange }) {
    const named = namedEnd(exchange, /^(net::ERR_ABORTED|NS_BINDING_ABORTED)$/);
    // Chromium: the answer had passed its checks and was on its way when the page let go of it.
    const index =
      named?.message ??
      (exchange.responseStarted
        ? exchange.messages.findLastIndex(({ networkError }) => networkError === 'net::ERR_FAILED')
        : -1);
    const message = exchange.messages[index];
    if (!message) return null;
    const mayBeOrb = isUnnamedOrb(exchange, message);
    return {
      what: `The page gave up the request to ${code(message.url)} before it was done: ${code(message.networkError ?? '')}.`,
      why: 'A script called `abort()` or closed an `EventSource`, a time limit of the page ran out, or the user went to another page; the server did nothing wrong, and no response header helps.',
      fix: `Look in the page's code for an ${code('AbortController')}, a time limit, or a form or link that leaves the page while the call runs (${code('event.preventDefault()')} keeps it there).`,
      message: index,
      certainty: named && !mayBeOrb ? 'certain' : 'likely',
      ...(mayBeOrb ? { alternatives: [orb] } : {}),
    };
  },
};

const orb: Alternative = {
  cause: 'blocked-by-opaque-response-blocking',
  chromium: null,
  firefox: null,
  when: 'the answer is not what its `content-type` says',
};

/** Firefox drops what opaque response blocking finds to be no image, sound or video as if the page had aborted it. */
function isUnnamedOrb({ browser, mode, resourceType }: Exchange, { status }: Message): boolean {
  const shown = resourceType === 'image' || resourceType === 'media';
  return browser === 'firefox' && mode === 'no-cors' && shown && status !== null;
}
