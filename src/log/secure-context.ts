import { isHttpScheme, isPotentiallyTrustworthy } from '../engine/fetch/origin.ts';
import { remember } from '../engine/remember.ts';

const isTrustworthy = remember(isPotentiallyTrustworthy);
const isHttp = remember(isHttpScheme);

/** A page over https holds no frame that is not, and a sandboxed frame's own origin tells nothing. */
export function isSecureContext(origin: string, pageUrl: string | null): boolean {
  return isTrustworthy(pageUrl !== null && isHttp(pageUrl) ? pageUrl : origin);
}
