import type { HeaderList } from '../exchange.ts';
import { getHeader } from './header-list.ts';

/** The steps of the CORS check that can fail, in the order the standard takes them. */
export type CorsCheckStep = 'allow-origin-missing' | 'allow-origin-mismatch' | 'allow-credentials-not-true';

/** What of a request the CORS check asks for. */
export interface CorsCheckRequest {
  /** The request's origin, serialized. */
  readonly origin: string;
  readonly credentialsMode: 'include' | 'omit';
}

/**
 * Names every step that fails. The browser stops at the first; the rest would be next.
 * https://fetch.spec.whatwg.org/#concept-cors-check
 */
export function corsCheck(
  request: CorsCheckRequest,
  responseHeaders: HeaderList | null,
): readonly CorsCheckStep[] {
  const allowOrigin = getHeader(responseHeaders, 'access-control-allow-origin');
  const credentialed = request.credentialsMode === 'include';
  if (allowOrigin === '*' && !credentialed) return [];
  const failed: CorsCheckStep[] = [];
  // Null is not `null`: the one is an absent header, the other what an opaque origin serializes to.
  if (allowOrigin === null) failed.push('allow-origin-missing');
  else if (allowOrigin !== request.origin) failed.push('allow-origin-mismatch');
  if (credentialed && getHeader(responseHeaders, 'access-control-allow-credentials') !== 'true') {
    failed.push('allow-credentials-not-true');
  }
  return failed;
}
