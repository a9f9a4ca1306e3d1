import { hasCode, isOpaqueFetch, isUnusable, leadsOutOfHttps } from './compare.ts';
import type { FuzzCase } from './fuzz-case.ts';
import type { Rules } from './rules.ts';
import type { Verdict } from './stage.ts';

/** Every `Network.CorsError` that answers bring about. */
const codesOfAnswers = [
  'PreflightDisallowedRedirect',
  'PreflightWildcardOriginNotAllowed',
  'PreflightMissingAllowOriginHeader',
  'PreflightMultipleAllowOriginValues',
  'PreflightInvalidAllowOriginValue',
  'PreflightAllowOriginMismatch',
  'PreflightInvalidAllowCredentials',
  'PreflightInvalidStatus',
  'InvalidAllowMethodsPreflightResponse',
  'InvalidAllowHeadersPreflightResponse',
  'MethodDisallowedByPreflightResponse',
  'HeaderDisallowedByPreflightResponse',
  'WildcardOriginNotAllowed',
  'MissingAllowOriginHeader',
  'MultipleAllowOriginValues',
  'InvalidAllowOriginValue',
  'AllowOriginMismatch',
  'InvalidAllowCredentials',
  'RedirectContainsCredentials',
];

const codesOfCallers = [
  'DisallowedByMode',
  'CorsDisabledScheme',
  'NoCorsRedirectModeNotFollow',
  'LocalNetworkAccessPermissionDenied',
  'InsecureLocalNetwork',
  'InvalidLocalNetworkAccess',
];

export const chromiumRules: Rules = {
  browser: 'chromium',
  codesOfAnswers,
  codesOfCallers,
  names: (_fuzzCase, finding, code) => hasCode(finding, 'chromium', code),
  mayStayOpen: isOpaqueFetch,
  outOfSight: () => false,
  mayLetGo,
  endedBy,
  mending: (code) => ({
    headers: headersNamedBy(code),
    status: code === 'PreflightInvalidStatus' || code === 'PreflightDisallowedRedirect',
  }),
};

function mayLetGo(fuzzCase: FuzzCase, verdict: Verdict): boolean {
  // The page forgets an opaque answer unread, and with it goes the rest of the request.
  if (isOpaqueFetch(fuzzCase)) return verdict.networkError === 'net::ERR_ABORTED';
  // A player that cannot play lets go of the answer while it comes in or after, and nobody reads a beacon's.
  return ['video', 'beacon'].includes(fuzzCase.call.kind);
}

/** What WhyCORS may name where the browser ended a request for no reason of CORS. */
function endedBy(fuzzCase: FuzzCase, verdict: Verdict): readonly string[] {
  const { call } = fuzzCase;
  const insecure = leadsOutOfHttps(fuzzCase, verdict);
  switch (verdict.networkError) {
    case 'net::ERR_BLOCKED_BY_ORB':
      return ['blocked-by-opaque-response-blocking'];
    case 'net::ERR_ALPN_NEGOTIATION_FAILED':
      return call.stream ? ['network-error'] : [];
    case 'net::ERR_FAILED':
    case 'net::ERR_INVALID_REDIRECT':
      return ['redirect-location-invalid'];
    case 'net::ERR_ABORTED':
      if (insecure) return ['mixed-content'];
      if (call.mode === 'no-cors' && fuzzCase.hops[verdict.redirects.length + 1]?.userInfo)
        return ['redirect-not-followed'];
      // The page let go of its beacon, which went on to this end.
      if (call.kind === 'beacon') return ['redirect-location-invalid'];
      return isUnusable(fuzzCase, verdict) || call.kind === 'video' ? ['answer-not-usable'] : [];
    default:
      // What an element shows is asked for over https instead, which nobody serves at that port.
      return insecure && isShown(fuzzCase) ? ['connection-broken'] : [];
  }
}

function isShown({ call }: FuzzCase): boolean {
  return call.kind === 'image' || call.kind === 'video' || (call.kind === 'preload' && call.as === 'image');
}

function headersNamedBy(code: string): readonly string[] {
  if (code.includes('Credentials') && !code.startsWith('Redirect'))
    return ['access-control-allow-credentials'];
  if (code.includes('Methods') || code.startsWith('MethodDisallowed'))
    return ['access-control-allow-methods'];
  if (code.includes('AllowHeaders') || code.startsWith('HeaderDisallowed'))
    return ['access-control-allow-headers'];
  if (code.includes('Origin')) return ['access-control-allow-origin', 'vary'];
  return code === 'RedirectContainsCredentials' ? ['location'] : [];
}
