/** Every `Network.CorsError` that a server's answer can bring about, in the order in which Chromium checks. */
export const codesOfAnswers: readonly string[] = [
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

/** The others that a browser of today raises. No server has a part in them: the lab has scenarios of each. */
export const codesOfCallers: readonly string[] = [
  'DisallowedByMode',
  'CorsDisabledScheme',
  'NoCorsRedirectModeNotFollow',
  'LocalNetworkAccessPermissionDenied',
  'InsecureLocalNetwork',
  'InvalidLocalNetworkAccess',
];
