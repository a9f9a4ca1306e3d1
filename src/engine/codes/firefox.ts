import type { Exchange } from '../exchange.ts';
import type { Failure } from '../failures.ts';
import { getHeader, headerLines } from '../fetch/header-list.ts';

/** The category under which Firefox's console prints a failed step. */
export function firefoxCode(exchange: Exchange, failure: Failure): string {
  const headers = exchange.messages[failure.message]?.responseHeaders ?? null;
  switch (failure.step) {
    case 'allow-origin-missing':
      return 'CORSMissingAllowOrigin2';
    case 'allow-origin-mismatch':
      // Firefox counts field lines: a list on one line is a mismatch. It shows extensions only the list.
      if (headerLines(headers, 'access-control-allow-origin').length > 1) {
        return 'CORSMultipleAllowOriginNotAllowed';
      }
      return getHeader(headers, 'access-control-allow-origin') === '*'
        ? 'CORSNotSupportingCredentials'
        : 'CORSAllowOriginNotMatchingOrigin';
    case 'allow-credentials-not-true':
      return 'CORSMissingAllowCredentials';
    case 'preflight-redirected':
      return 'CORSExternalRedirectNotAllowed';
    case 'preflight-status-not-ok':
      return 'CORSPreflightDidNotSucceed3';
    case 'allow-methods-unparsable':
      return 'CORSInvalidAllowMethod';
    case 'allow-headers-unparsable':
      return 'CORSInvalidAllowHeader';
    case 'method-not-allowed':
      return 'CORSMethodNotFound';
    case 'request-headers-not-allowed':
      return 'CORSMissingAllowHeaderFromPreflight2';
    case 'location-has-credentials':
      return 'CORSDidNotSucceed2';
    default:
      return failure.step satisfies never;
  }
}

/**
 * What Firefox prints instead where several values come on lines of their own, and it is Firefox itself that was
 * observed: it joins them before it shows them, and counts only lines spelled as HTTP/1.1 servers do.
 */
export function firefoxCodeOfLines(exchange: Exchange, { step, message }: Failure): string | null {
  if (exchange.browser !== 'firefox' || step !== 'allow-origin-mismatch') return null;
  const [line, ...more] = headerLines(
    exchange.messages[message]?.responseHeaders ?? null,
    'access-control-allow-origin',
  );
  return more.length === 0 && line?.includes(', ') ? 'CORSMultipleAllowOriginNotAllowed' : null;
}
