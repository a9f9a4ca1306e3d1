import type { EndCause } from '../cause.ts';
import type { Message } from '../exchange.ts';
import { hostOf } from '../explanations/named-end.ts';
import { code, field } from '../words.ts';

export const preflightUpgradedToHttps: EndCause = {
  id: 'preflight-upgraded-to-https',
  title: 'Preflight upgraded to https',
  explains: 'end',
  spec: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch-0',
  observes: 'a preflight to `http` that ended unsent, or in `net::ERR_INVALID_REDIRECT`',

  explain({ exchange, hops }) {
    const index = hops.at(-1)?.preflight ?? -1;
    const preflight = exchange.messages[index];
    if (exchange.browser !== 'chromium' || exchange.outcome !== 'blocked' || !preflight) return null;
    if (preflight.status !== null || !preflight.url.startsWith('http:')) return null;
    const named = preflight.networkError === 'net::ERR_INVALID_REDIRECT';
    if (!named && !diedUnsent(preflight)) return null;
    const secure = preflight.url.replace(/^http:/, 'https:');
    return {
      what: `The page calls ${code(preflight.url)}, the browser turned that into ${code('https')} before it asked ${code(hostOf(preflight.url))}, and took its own change for a redirect of the preflight.`,
      why: `A preflight may not be redirected, not even by the browser itself, which does so where the server once said ${field('strict-transport-security')} (or its domain, or another extension); no response header helps, since nothing was asked.`,
      fix: `Call ${code(secure)} from the page, with ${code('https')} from the start.`,
      message: index,
      chromium: 'PreflightDisallowedRedirect',
      certainty: named ? 'certain' : 'likely',
    };
  },
};

/** `webRequest` saw it begin and end, and nothing in between. */
function diedUnsent({ networkError, requestHeaders }: Message): boolean {
  return networkError === 'net::ERR_FAILED' && requestHeaders.length === 0;
}
