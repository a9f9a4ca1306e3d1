import type { HeaderList, Mode } from '../engine/exchange.ts';
import { unsafeHeadersOfPage } from '../engine/fetch/unsafe-headers-of-page.ts';
import { headerValue } from './header-pairs.ts';

interface Hints {
  readonly method: string;
  readonly requestHeaders: HeaderList;
  readonly crossOrigin: boolean;
  readonly hasPreflight: boolean;
  readonly resourceType: string;
}

const subresources = new Set(['image', 'script', 'stylesheet', 'media']);

/** The request's mode: from `Sec-Fetch-Mode` where it was sent, else from what only one mode does. */
export function mode({ method, requestHeaders, crossOrigin, hasPreflight, resourceType }: Hints): Mode {
  const said = headerValue(requestHeaders, 'sec-fetch-mode');
  if (said === 'cors' || said === 'no-cors') return said;
  if (hasPreflight || resourceType === 'font' || resourceType === 'xhr') return 'cors';
  // A beacon reads no answer, and so needs no permission unless for what it sends.
  if (resourceType === 'ping' && requestHeaders.length > 0) {
    return unsafeHeadersOfPage(requestHeaders).length > 0 ? 'cors' : 'no-cors';
  }
  const reads = method === 'GET' || method === 'HEAD';
  const hasOrigin = headerValue(requestHeaders, 'origin') !== null;
  // Other methods carry `Origin` in every mode.
  if (reads && hasOrigin && crossOrigin) return 'cors';
  if (!reads || hasOrigin || !crossOrigin || requestHeaders.length === 0) return 'unknown';
  // A script's call must really have left: its headers as DevTools foretells them lack the origin.
  const left = headerValue(requestHeaders, 'accept-encoding') !== null;
  if (left || subresources.has(resourceType)) return 'no-cors';
  return 'unknown';
}
