import type { HeaderList } from '../../engine/exchange.ts';
import { isPotentiallyTrustworthy } from '../../engine/fetch/origin.ts';

/** A call as a page would make it with `fetch`, without a body. */
export interface ProbedCall {
  readonly url: string;
  /** Of the page, serialized. */
  readonly origin: string;
  readonly method: string;
  /** Those that the page sets, as it spells them, each once. */
  readonly headers: HeaderList;
  /** Whether the credentials mode is `include`. */
  readonly credentials: boolean;
}

/** What only reads, and may be sent unasked. https://httpwg.org/specs/rfc9110.html#safe.methods */
export function isSafeMethod(method: string): boolean {
  return ['GET', 'HEAD', 'OPTIONS'].includes(method);
}

/** Whether a browser asks nobody, for the page is secure and the URL is not. https://w3c.github.io/webappsec-mixed-content/#should-block-fetch */
export function isMixedContent(url: string, origin: string): boolean {
  return origin.startsWith('https:') && url.startsWith('http:') && !isPotentiallyTrustworthy(url);
}
