import type { HeaderList, Mode } from '../engine/exchange.ts';
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
  const reads = method === 'GET' || method === 'HEAD';
  const hasOrigin = headerValue(requestHeaders, 'origin') !== null;
  // Other methods carry `Origin` in every mode.
  if (reads && hasOrigin && crossOrigin) return 'cors';
  const sent = requestHeaders.length > 0;
  if (sent && reads && !hasOrigin && subresources.has(resourceType)) return 'no-cors';
  return 'unknown';
}
