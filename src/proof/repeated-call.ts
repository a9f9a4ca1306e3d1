import { requestedHeaderNames } from '../engine/conversation.ts';
import { isForbiddenRequestHeader } from '../engine/fetch/forbidden-request-header.ts';
import type { RepeatedCall } from '../protocol/proof.ts';
import type { ReportExchange } from '../report/report.ts';
import { headersToSend } from '../report/sendable.ts';

/** Whether a call changes nothing on a server that keeps to the rules, so that it is repeated unasked. */
export function isSafe({ method }: Pick<ReportExchange, 'method'>): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** The exchange's call once more; null where not enough was seen of it to make the same one. */
export function repeatedCall(exchange: ReportExchange): RepeatedCall | null {
  const { url, method, origin, credentials, messages, resourceType } = exchange;
  const request = messages.find(({ kind, hop }) => kind === 'request' && hop === 0);
  const preflight = messages.find(({ kind, hop }) => kind === 'preflight' && hop === 0);
  // Of an element's headers none is the page's.
  const byScript = resourceType === 'fetch' || resourceType === 'xhr' || resourceType === 'fetch-or-xhr';
  const headers = byScript
    ? headersToSend(request?.originalRequestHeaders ?? request?.requestHeaders ?? [], {}).filter(
        ([name]) => !isForbiddenRequestHeader(name.toLowerCase()),
      )
    : [];
  const names = new Set(headers.map(([name]) => name.toLowerCase()));
  if (preflight && requestedHeaderNames(preflight).some((name) => !names.has(name))) return null;
  // What passes with credentials passes without them too.
  return { url, method, origin, credentials: credentials === 'omit' ? 'same-origin' : 'include', headers };
}
