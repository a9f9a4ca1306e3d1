import type { HeaderList, Message, Mode, ResourceType } from '../engine/exchange.ts';
import { unsafeHeadersOfPage } from '../engine/fetch/unsafe-headers-of-page.ts';
import { headerValue } from './header-pairs.ts';
import { originOf } from './origin-of.ts';

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

/** The mode of an exchange: what the first of its requests gives away, for within the own origin all modes look alike. */
export function modeOf(messages: readonly Message[], origin: string, resourceType: ResourceType): Mode {
  const hasPreflight = messages.some(({ kind }) => kind === 'preflight');
  const modes = messages
    .filter(({ kind }) => kind === 'request')
    .map(({ method, url, requestHeaders, originalRequestHeaders }) =>
      mode({
        method,
        requestHeaders: originalRequestHeaders ?? requestHeaders,
        crossOrigin: originOf(url) !== origin,
        hasPreflight,
        resourceType,
      }),
    );
  return modes.find((known) => known !== 'unknown') ?? 'unknown';
}
