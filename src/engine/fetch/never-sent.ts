import type { PageCall } from '../exchange.ts';
import { canParse } from './can-parse.ts';
import { isHttpScheme, isSameOrigin } from './origin.ts';

/** Why the browser ends a request by itself before it asks anyone. */
export type NeverSent = 'same-origin-mode' | 'no-cors-redirect' | 'scheme';

/** Schemes beside http and https that browsers let a page call, or that only some pages may. */
const ANSWERED_INSIDE =
  /^(data|[a-z-]+-extension|chrome|chrome-untrusted|isolated-app|moz-[a-z]+|resource):/i;

/**
 * Whether a call ends before the network, and why, by what it asks for alone. The page's policies come before
 * this, the network after it. https://fetch.spec.whatwg.org/#concept-main-fetch
 */
export function neverSent(
  call: Pick<PageCall, 'mode' | 'redirect'>,
  url: string,
  origin: string,
): NeverSent | null {
  if (!canParse(url) || isSameOrigin(url, origin) || ANSWERED_INSIDE.test(url)) return null;
  // Whether a `blob:` URL is the page's own does not show where the page's origin is opaque.
  if (origin === 'null' && /^blob:/i.test(url)) return null;
  if (call.mode === 'same-origin') return 'same-origin-mode';
  if (call.mode === 'no-cors' && call.redirect !== null && call.redirect !== 'follow')
    return 'no-cors-redirect';
  return isHttpScheme(url) ? null : 'scheme';
}
