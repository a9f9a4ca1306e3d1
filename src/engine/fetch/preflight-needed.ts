import type { HeaderList } from '../exchange.ts';
import { mayComeFromBrowser } from './forbidden-request-header.ts';
import { corsUnsafeRequestHeaders, isCorsSafelistedMethod, type UnsafeHeader } from './safelist.ts';

/**
 * Why a request needs a preflight. `flag`: the use-CORS-preflight flag, set by listeners on an
 * XMLHttpRequest's upload object and by a stream as body.
 */
export type PreflightReason =
  | { readonly kind: 'method'; readonly method: string }
  | { readonly kind: 'header'; readonly header: UnsafeHeader }
  | { readonly kind: 'flag' };

/**
 * The reasons for a preflight that can be read off a request. Headers that the browser may have added are
 * left out. https://fetch.spec.whatwg.org/#main-fetch, "use-CORS-preflight flag"
 */
export function preflightReasons(method: string, headers: HeaderList): readonly PreflightReason[] {
  const ofThePage = headers.filter(([name]) => !mayComeFromBrowser(name));
  return [
    ...(isCorsSafelistedMethod(method) ? [] : [{ kind: 'method', method } as const]),
    ...corsUnsafeRequestHeaders(ofThePage).map((header) => ({ kind: 'header', header }) as const),
  ];
}
