import type { EndCause, Subject } from '../cause.ts';
import { hostOf } from '../explanations/named-end.ts';
import { isPotentiallyTrustworthy } from '../fetch/origin.ts';
import { insecureTarget } from '../fetch/redirect.ts';
import { endedAtRedirect, namedNetworkError } from '../network-end.ts';
import { code } from '../words.ts';

export const mixedContent: EndCause = {
  id: 'mixed-content',
  title: 'Mixed content',
  explains: 'end',
  spec: 'https://w3c.github.io/webappsec-mixed-content/#should-block-fetch',
  observes: 'a page over `https`, a call or redirect to `http`, and no answer',

  explain(subject) {
    const { exchange } = subject;
    const opaque = exchange.origin === 'null';
    if (!exchange.origin.startsWith('https:') && !opaque) return null;
    if (namedNetworkError(exchange) !== null && !endedAtRedirect(exchange)) return null;
    const unsent = exchange.messages.findIndex(
      ({ status, url }) => !opaque && status === null && isInsecure(url),
    );
    const target = exchange.messages[unsent]?.url ?? insecureRedirect(subject);
    if (target === null) return null;
    const secure = target.replace(/^http:/, 'https:');
    return {
      what: `The page${opaque ? '' : ` at ${code(exchange.origin)}`} came over ${code('https')} and calls ${code(target)}, so the browser did not send the request.`,
      why: 'What goes over `http` can be read and changed on its way, so a page that came over `https` may not use it; no response header helps, since nothing is sent.',
      fix: `Serve ${code(hostOf(target))} over ${code('https')} with a certificate that browsers trust, and call ${code(secure)} from the page.`,
      ...(unsent < 0 ? {} : { message: unsent }),
      certainty: unsent >= 0 && !exchange.messages[unsent]?.networkError ? 'certain' : 'likely',
    };
  },
};

function isInsecure(url: string): boolean {
  return url.startsWith('http:') && !isPotentiallyTrustworthy(url);
}

/** Where the last answer redirects to an insecure URL that the browser was never seen to ask. */
function insecureRedirect({ exchange, hops }: Subject): string | null {
  const last = exchange.messages[hops.at(-1)?.request ?? -1];
  return last ? insecureTarget(last, exchange) : null;
}
