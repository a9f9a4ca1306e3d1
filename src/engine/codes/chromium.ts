import type { Exchange } from '../exchange.ts';
import type { Failure } from '../failures.ts';
import { canParse } from '../fetch/can-parse.ts';
import { getHeader } from '../fetch/header-list.ts';

/** Chromium's `Network.CorsError` for a failed step, as the DevTools protocol names it. */
export function chromiumCode(exchange: Exchange, failure: Failure): string {
  const message = exchange.messages[failure.message];
  const prefix = message?.kind === 'preflight' ? 'Preflight' : '';
  switch (failure.step) {
    case 'allow-origin-missing':
      return `${prefix}MissingAllowOriginHeader`;
    case 'allow-origin-mismatch':
      return `${prefix}${mismatchCode(getHeader(message?.responseHeaders ?? null, 'access-control-allow-origin') ?? '')}`;
    case 'allow-credentials-not-true':
      return `${prefix}InvalidAllowCredentials`;
    case 'preflight-redirected':
      return 'PreflightDisallowedRedirect';
    case 'preflight-status-not-ok':
      return 'PreflightInvalidStatus';
    case 'allow-methods-unparsable':
      return 'InvalidAllowMethodsPreflightResponse';
    case 'allow-headers-unparsable':
      return 'InvalidAllowHeadersPreflightResponse';
    case 'method-not-allowed':
      return 'MethodDisallowedByPreflightResponse';
    case 'request-headers-not-allowed':
      return 'HeaderDisallowedByPreflightResponse';
    case 'location-has-credentials':
      return 'RedirectContainsCredentials';
    default:
      return failure.step satisfies never;
  }
}

/** Chromium tells apart what the standard calls one mismatch. */
function mismatchCode(allowOrigin: string): string {
  if (allowOrigin === '*') return 'WildcardOriginNotAllowed';
  if (/[ ,]/.test(allowOrigin)) return 'MultipleAllowOriginValues';
  if (allowOrigin !== 'null' && !canParse(allowOrigin)) return 'InvalidAllowOriginValue';
  return 'AllowOriginMismatch';
}
