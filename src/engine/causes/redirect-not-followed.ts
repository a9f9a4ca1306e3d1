import type { EndCause } from '../cause.ts';
import { failures } from '../failures.ts';
import { includesCredentials, originOf } from '../fetch/origin.ts';
import { locationUrl } from '../fetch/redirect.ts';
import { namedNetworkError } from '../network-end.ts';
import { code, headerEvidence } from '../words.ts';

export const redirectNotFollowed: EndCause = {
  id: 'redirect-not-followed',
  title: 'Redirect not followed',
  explains: 'end',
  spec: 'https://fetch.spec.whatwg.org/#http-fetch',
  observes: 'a last redirect that passes every check, and nothing behind it',
  certainty: 'likely',

  explain({ exchange, hops, credentials }) {
    const index = hops.at(-1)?.request ?? -1;
    const message = exchange.messages[index];
    const target = message ? locationUrl(message) : null;
    if (!message || target === null || exchange.responseStarted) return null;
    // Chromium ends it as the page's own abort would end.
    if (![null, 'net::ERR_ABORTED'].includes(namedNetworkError(exchange))) return null;
    if (failures(exchange, credentials === 'include' ? 'include' : 'omit').length > 0) return null;
    const named = includesCredentials(target);
    return {
      what: `The server redirected to ${code(target)} with ${code(String(message.status))}, the redirect passes every check, and the browser did not follow it.`,
      why: named
        ? 'The target names a user or a password, and a page may load nothing from such a URL; no response header helps.'
        : `Either the call says ${code('redirect: "error"')}, or the page's own ${code('Content-Security-Policy')} does not list ${code(originOf(target) ?? target)}; no response header helps.`,
      fix: named
        ? `Whoever serves ${code(message.url)} redirects to the URL without a user name and a password.`
        : `Call ${code(target)} directly; else whoever writes the page takes ${code('redirect: "error"')} off the call, and adds ${code(originOf(target) ?? target)} to ${code('connect-src')} of the page's policy.`,
      message: index,
      evidence: headerEvidence(message, index, 'location'),
    };
  },
};
