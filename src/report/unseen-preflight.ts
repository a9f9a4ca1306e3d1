import { isSameOrigin } from '../engine/fetch/origin.ts';
import { isCorsSafelistedMethod } from '../engine/fetch/safelist.ts';
import { unsafeHeadersOfPage } from '../engine/fetch/unsafe-headers-of-page.ts';
import { preflightOf } from './preflight-of.ts';
import type { ReportExchange } from './report.ts';

/**
 * Whether a request was answered that needs a preflight, and none was seen: the browser remembered the answer to
 * an earlier one, or nobody was watching yet.
 */
export function isPreflightUnseen({ messages, mode, origin }: ReportExchange, index: number): boolean {
  const message = messages[index];
  if (mode !== 'cors' || message?.kind !== 'request' || message.status === null) return false;
  if (isSameOrigin(message.url, origin)) return false;
  if (preflightOf({ messages }, message) >= 0) return false;
  return (
    !isCorsSafelistedMethod(message.method) ||
    unsafeHeadersOfPage(message.originalRequestHeaders ?? message.requestHeaders).length > 0
  );
}
