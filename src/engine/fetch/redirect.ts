import type { Exchange, Message } from '../exchange.ts';
import { canParse } from './can-parse.ts';
import { getHeader } from './header-list.ts';
import { includesCredentials, isPotentiallyTrustworthy, isSameOrigin, originOf } from './origin.ts';

const REDIRECT_STATUSES = [301, 302, 303, 307, 308];

/** https://fetch.spec.whatwg.org/#redirect-status */
export function isRedirectStatus(status: number | null): boolean {
  return status !== null && REDIRECT_STATUSES.includes(status);
}

/**
 * Where a redirect leads; null where the message is no redirect or its `Location` is no URL.
 * https://fetch.spec.whatwg.org/#concept-response-location-url
 */
export function locationUrl(message: Pick<Message, 'url' | 'status' | 'responseHeaders'>): string | null {
  if (!isRedirectStatus(message.status)) return null;
  const location = getHeader(message.responseHeaders, 'location');
  if (location === null || !canParse(location, message.url)) return null;
  return new URL(location, message.url).href;
}

/** Whether a message redirects to what is no URL: an error of the network, to browsers. */
export function redirectsNowhere(message: Pick<Message, 'status' | 'responseHeaders' | 'url'>): boolean {
  const redirects =
    isRedirectStatus(message.status) && getHeader(message.responseHeaders, 'location') !== null;
  return redirects && locationUrl(message) === null;
}

type Caller = Pick<Exchange, 'origin' | 'frame' | 'secureContext'>;

/**
 * Where a redirect leads that this caller may not follow, for it would leave the secured web; else null.
 * https://w3c.github.io/webappsec-mixed-content/#should-block-fetch
 */
export function insecureTarget(message: Message, caller: Caller): string | null {
  const target = locationUrl(message);
  if (target === null || !cameSecurely(caller) || !target.startsWith('http:')) return null;
  return isPotentiallyTrustworthy(target) ? null : target;
}

/** An opaque origin says nothing of its page. */
function cameSecurely({ origin, frame, secureContext }: Caller): boolean {
  return origin === 'null' ? frame.url?.startsWith('https:') || secureContext : origin.startsWith('https:');
}

/** The method after a redirect. https://fetch.spec.whatwg.org/#http-redirect-fetch, step 12 */
export function methodAfterRedirect(method: string, status: number | null): string {
  const toGet =
    ((status === 301 || status === 302) && method === 'POST') ||
    (status === 303 && method !== 'GET' && method !== 'HEAD');
  return toGet ? 'GET' : method;
}

/** Whether a redirect is refused for a user name or password in its target. Steps 8 and 9, same algorithm. */
export function redirectToCredentialsIsRefused(target: string, origin: string, tainted: boolean): boolean {
  return includesCredentials(target) && (tainted || !isSameOrigin(target, origin));
}

/**
 * The request's origin as it is serialized at a hop: `null` once a redirect went from one foreign origin to
 * another. `urls` are those of all hops up to and including this one.
 * https://fetch.spec.whatwg.org/#concept-request-tainted-origin
 */
export function originAtHop(origin: string, urls: readonly string[]): string {
  const tainted = urls.some((url, hop) => {
    const previous = urls[hop - 1];
    return previous !== undefined && originOf(previous) !== originOf(url) && !isSameOrigin(previous, origin);
  });
  return tainted ? 'null' : origin;
}

/** Whether the response tainting is `cors` at the last of these hops: once foreign, it stays so. */
export function isCorsTainted(origin: string, urls: readonly string[]): boolean {
  return urls.some((url) => !isSameOrigin(url, origin));
}
