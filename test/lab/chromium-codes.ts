// Every value of the protocol's `Network.CorsError`, and what becomes of it.
// https://chromedevtools.github.io/devtools-protocol/tot/Network/#type-CorsError

/** Those that a page of today can bring about and a request shows. */
export const reachableCodes = [
  'AllowOriginMismatch',
  'HeaderDisallowedByPreflightResponse',
  'InsecureLocalNetwork',
  'InvalidAllowCredentials',
  'InvalidAllowHeadersPreflightResponse',
  'InvalidAllowMethodsPreflightResponse',
  'InvalidAllowOriginValue',
  'InvalidLocalNetworkAccess',
  'LocalNetworkAccessPermissionDenied',
  'MethodDisallowedByPreflightResponse',
  'MissingAllowOriginHeader',
  'MultipleAllowOriginValues',
  'PreflightAllowOriginMismatch',
  'PreflightDisallowedRedirect',
  'PreflightInvalidAllowCredentials',
  'PreflightInvalidAllowOriginValue',
  'PreflightInvalidStatus',
  'PreflightMissingAllowOriginHeader',
  'PreflightMultipleAllowOriginValues',
  'PreflightWildcardOriginNotAllowed',
  'RedirectContainsCredentials',
  'WildcardOriginNotAllowed',
] as const;

/** Those of calls that never become a request: only the page itself knows of them. */
export const codesBeforeTheNetwork = [
  'CorsDisabledScheme',
  'DisallowedByMode',
  'NoCorsRedirectModeNotFollow',
] as const;

/** Those that nothing brings about any more, and why. */
export const deadCodes: Readonly<Record<string, string>> = {
  InvalidResponse: 'Used in warnings only; no check ends in it.',
  PreflightMissingAllowExternal: 'Of a proposal that was given up (crbug.com/1263483).',
  PreflightInvalidAllowExternal: 'Of a proposal that was given up (crbug.com/1263483).',
  PreflightMissingAllowPrivateNetwork: 'Private Network Access: gone, Local Network Access took its place.',
  PreflightInvalidAllowPrivateNetwork: 'Private Network Access: gone, Local Network Access took its place.',
  UnexpectedPrivateNetworkAccess: 'Private Network Access: gone, Local Network Access took its place.',
  PreflightMissingPrivateNetworkAccessId: 'Private Network Access: gone with its permission prompt.',
  PreflightMissingPrivateNetworkAccessName: 'Private Network Access: gone with its permission prompt.',
  PrivateNetworkAccessPermissionUnavailable: 'Private Network Access: gone with its permission prompt.',
  PrivateNetworkAccessPermissionDenied: 'Private Network Access: gone with its permission prompt.',
  InsecurePrivateNetwork: 'Is `InsecureLocalNetwork` today.',
  InvalidPrivateNetworkAccess: 'Is `InvalidLocalNetworkAccess` today.',
};
