import type { BrowserName, Frame, Message } from '../engine/exchange.ts';
import { unsafeHeadersOfPage } from '../engine/fetch/unsafe-headers-of-page.ts';
import type { Draft } from './draft.ts';
import { headerValue } from './header-pairs.ts';
import { originOf, withoutFragment } from './origin-of.ts';
import type { WireRequest } from './wire-request.ts';

interface Caller {
  /** Serialized; `null` as text where it is opaque. */
  readonly origin: string;
  readonly frame: Frame;
}

/** Who made the request; null when it was an extension, whose requests pass without CORS. */
export function callerOf(
  { wire, hops, call }: Draft,
  request: Message,
  { browser, pageUrl }: { readonly browser: BrowserName; readonly pageUrl: string | null },
): Caller | null {
  const sent = headerValue(request.requestHeaders, 'origin');
  const referrer = originOf(headerValue(request.requestHeaders, 'referer'));
  const site = headerValue(request.requestHeaders, 'sec-fetch-site');
  const said = wire?.first.initiator ?? null;
  if (said !== null && /^(chrome|moz)-extension:/.test(said)) return null;
  const hasPreflight = hops.some(({ preflight }) => preflight !== null);
  const isItsOwn =
    request.hop === 0 && sent !== null && (sent !== 'null' || hasPreflight || isOpaque(request));
  // Another extension may have put the server's origin there; the browser itself says where the call came from.
  const isForged = sent === originOf(request.url) && site !== null && site !== 'same-origin';
  const trusted = isItsOwn && !isForged ? sent : null;
  const origin = trusted ?? said ?? call?.first.origin ?? referrer ?? originOf(pageUrl);
  if (origin === null) return null;
  return {
    // A file's origin is opaque; Chromium's events write its scheme.
    origin: /^https?:/.test(origin) ? origin : 'null',
    frame: wire ? frameOf(wire, origin, browser, pageUrl) : { url: null, kind: 'unknown' },
  };
}

/**
 * Whether `Origin: null` is the truth. A strict referrer policy makes it say so for a page that has an origin too,
 * but not in mode `cors`, and not where it lets a referrer be sent. Without `cors` there is only a plain `POST`.
 */
function isOpaque({ method, requestHeaders }: Message): boolean {
  const mode = headerValue(requestHeaders, 'sec-fetch-mode');
  const plain = method === 'POST' && unsafeHeadersOfPage(requestHeaders).length === 0;
  return mode === 'cors' || !plain || headerValue(requestHeaders, 'referer') !== null;
}

function frameOf(wire: WireRequest, origin: string, browser: BrowserName, pageUrl: string | null): Frame {
  const { tabId, frameId, documentId, documentUrl } = wire.first;
  if (tabId === -1) return { url: documentUrl, kind: 'service-worker' };
  if (frameId !== 0) return { url: documentUrl, kind: 'iframe' };
  const page = pageUrl !== null && originOf(pageUrl) === origin ? pageUrl : null;
  if (browser === 'firefox' && documentId === null && documentUrl !== null && isScript(documentUrl)) {
    return { url: documentUrl, kind: 'worker' };
  }
  return { url: documentUrl ?? page, kind: 'page' };
}

/** Firefox names a worker's script as the caller. */
function isScript(url: string): boolean {
  return /\.[cm]?[jt]s(\?|$)/.test(withoutFragment(url));
}
