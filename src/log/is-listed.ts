import type { Exchange } from '../engine/exchange.ts';
import { headerValue } from './header-pairs.ts';
import { originOf, resolveUrl } from './origin-of.ts';

/** Whether an exchange leaves its page's origin: at once, or by a redirect, followed or not. */
export function isListed({ origin, messages }: Exchange): boolean {
  return messages.some(({ url, responseHeaders, status }) => {
    if (originOf(url) !== origin) return true;
    if (status === null || status < 300 || status > 399) return false;
    const target = resolveUrl(headerValue(responseHeaders, 'location'), url);
    return target !== null && originOf(target) !== origin;
  });
}
