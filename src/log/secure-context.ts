import { isHttpScheme, isPotentiallyTrustworthy } from '../engine/fetch/origin.ts';

/** A page over https holds no frame that is not, and a sandboxed frame's own origin tells nothing. */
export function isSecureContext(origin: string, pageUrl: string | null): boolean {
  return isPotentiallyTrustworthy(pageUrl !== null && isHttpScheme(pageUrl) ? pageUrl : origin);
}
