import type { EndCause, Subject } from '../cause.ts';
import { isSameOrigin, originOf } from '../fetch/origin.ts';
import { locationUrl } from '../fetch/redirect.ts';
import { code } from '../words.ts';

export const requestModeSameOrigin: EndCause = {
  id: 'request-mode-same-origin',
  title: 'Mode allows only the own origin',
  explains: 'end',
  spec: 'https://fetch.spec.whatwg.org/#concept-main-fetch',
  observes: "the page's call: `mode: 'same-origin'`, and a URL of another origin",

  explain(subject) {
    const { exchange } = subject;
    if (exchange.call?.mode !== 'same-origin') return null;
    const foreign = foreignUrl(subject);
    if (foreign === null) return null;
    const redirected = foreign.redirected
      ? `, to which ${code(exchange.messages[0]?.url ?? '')} redirects`
      : '';
    return {
      what: `The page asked with ${code("mode: 'same-origin'")} for ${code(foreign.url)}${redirected}, which is another origin than ${code(exchange.origin)}.`,
      why: 'With this mode the page itself says that it wants nothing from another origin, so the browser ends the call without asking the server; no response header helps.',
      fix: foreign.redirected
        ? `Let the server not redirect to ${code(originOf(foreign.url) ?? foreign.url)}, or take ${code("mode: 'same-origin'")} out of the call, so that the CORS headers of the target decide.`
        : `Take ${code("mode: 'same-origin'")} out of the call (${code("mode: 'cors'")} is what holds then), or call ${code(exchange.origin)} instead and let it ask ${code(originOf(foreign.url) ?? foreign.url)}.`,
      message: foreign.message,
      // Behind a redirect Chromium names no code.
      ...(foreign.redirected ? {} : { chromium: 'DisallowedByMode' }),
    };
  },
};

/** The URL of another origin that ended the call: the first one that was asked for, or a redirect's target. */
function foreignUrl({ exchange: { messages, origin } }: Subject) {
  const [first] = messages;
  if (first && !isSameOrigin(first.url, origin)) return { url: first.url, message: 0, redirected: false };
  for (const [message, hop] of messages.entries()) {
    const target = locationUrl(hop);
    if (target !== null && !isSameOrigin(target, origin)) return { url: target, message, redirected: true };
  }
  return null;
}
