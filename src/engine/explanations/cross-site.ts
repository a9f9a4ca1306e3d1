import type { Message } from '../exchange.ts';
import { canParse } from '../fetch/can-parse.ts';
import { getHeader } from '../fetch/header-list.ts';

/**
 * Whether a request went to another site than the page's: as the browser says, and where it did not say, only
 * if the names differ in their last two labels, so that it is never claimed wrongly.
 * https://html.spec.whatwg.org/#same-site
 */
export function isCrossSite(message: Message, origin: string): boolean {
  const said = getHeader(message.requestHeaders, 'sec-fetch-site');
  if (said !== null) return said === 'cross-site';
  return canParse(origin) && canParse(message.url) && !shareLastLabels(origin, message.url);
}

/** Whether two URLs may be of one site, whatever their schemes; true where one of the texts is no URL. */
export function shareLastLabels(one: string, other: string): boolean {
  if (!canParse(one) || !canParse(other)) return true;
  return lastLabels(new URL(one).hostname) === lastLabels(new URL(other).hostname);
}

function lastLabels(hostname: string): string {
  return /^[\d.]+$|^\[/.test(hostname) ? hostname : hostname.split('.').slice(-2).join('.');
}
