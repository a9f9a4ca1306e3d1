import type { EndCause } from '../cause.ts';
import { namedEnd } from '../explanations/named-end.ts';
import { locationUrl } from '../fetch/redirect.ts';
import { code, headerEvidence } from '../words.ts';

export const redirectLoop: EndCause = {
  id: 'redirect-loop',
  title: 'Redirects without end',
  explains: 'end',
  spec: 'https://fetch.spec.whatwg.org/#http-redirect-fetch',
  observes: 'the end: `net::ERR_TOO_MANY_REDIRECTS`, `NS_ERROR_REDIRECT_LOOP`',

  explain({ exchange }) {
    const end = namedEnd(exchange, /^(net::ERR_TOO_MANY_REDIRECTS|NS_ERROR_REDIRECT_LOOP)$/);
    const message = end && exchange.messages[end.message];
    if (!message) return null;
    const first = exchange.messages.find(({ kind }) => kind === 'request')?.url ?? end.url;
    const target = locationUrl(message);
    const url = target ?? end.url;
    return {
      what: `The redirects that began at ${code(first)} found no end: after ${String(message.hop)} of them ${code(end.url)} redirected once more${target === null ? '' : `, to ${code(target)}`}.`,
      why: 'A browser gives up after twenty redirects; each of them passed its checks, so no response header helps.',
      fix: `Find out with ${code(`curl -sIL ${first}`)} which servers send the call to and fro (https and slashes that proxy and application see differently are the usual reason, or a login that needs a cookie which is not sent), and let ${code(url)} answer.`,
      message: end.message,
      evidence: headerEvidence(message, end.message, 'location'),
    };
  },
};
