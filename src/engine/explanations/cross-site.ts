import type { Message } from '../exchange.ts';
import { getHeader } from '../fetch/header-list.ts';

/**
 * Whether a request went to another site than the page's: as the browser says, and where it did not say, only
 * if the names differ in their last two labels, so that it is never claimed wrongly.
 * https://html.spec.whatwg.org/#same-site
 */
export function isCrossSite(message: Message, origin: string): boolean {
  const said = getHeader(message.requestHeaders, 'sec-fetch-site');
  if (said !== null) return said === 'cross-site';
  if (!URL.canParse(origin) || !URL.canParse(message.url)) return false;
  return lastLabels(new URL(origin).hostname) !== lastLabels(new URL(message.url).hostname);
}

function lastLabels(hostname: string): string {
  return /^[\d.]+$|^\[/.test(hostname) ? hostname : hostname.split('.').slice(-2).join('.');
}
