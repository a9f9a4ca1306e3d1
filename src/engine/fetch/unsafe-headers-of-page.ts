import type { HeaderList } from '../exchange.ts';
import { mayComeFromBrowser } from './forbidden-request-header.ts';
import { corsUnsafeRequestHeaders, type UnsafeHeader } from './safelist.ts';

/**
 * The headers of an observed request for which it needs a preflight. Those that the browser may have added
 * behind the preflight's back are left out. https://fetch.spec.whatwg.org/#cors-unsafe-request-header-names
 */
export function unsafeHeadersOfPage(headers: HeaderList): readonly UnsafeHeader[] {
  return corsUnsafeRequestHeaders(headers.filter(([name]) => !mayComeFromBrowser(name)));
}
