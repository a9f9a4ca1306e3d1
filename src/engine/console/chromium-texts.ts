import { type ConsoleText, textsOf } from './console-text.ts';

const chromium = textsOf('chromium');

/** What Chromium prints of each verdict, also in older versions. Codes that a preflight has of its own are told by
 * how the line begins. The particular before the general. */
export const chromiumTexts: readonly ConsoleText[] = [
  chromium(
    'WildcardOriginNotAllowed',
    /'Access-Control-Allow-Origin' header in the response must not be the wildcard '(?<value>\*)'/,
    'allow-origin-mismatch',
  ),
  chromium(
    'MissingAllowOriginHeader',
    /No 'Access-Control-Allow-Origin' header is present on the requested resource/,
    'allow-origin-missing',
  ),
  chromium(
    'MultipleAllowOriginValues',
    /'Access-Control-Allow-Origin' header contains multiple values '(?<value>.*)', but only one is allowed/,
    'allow-origin-mismatch',
  ),
  chromium(
    'InvalidAllowOriginValue',
    /'Access-Control-Allow-Origin' header contains the invalid value '(?<value>.*?)'\./,
    'allow-origin-mismatch',
  ),
  chromium(
    'AllowOriginMismatch',
    /'Access-Control-Allow-Origin' header has a value '(?<value>.*)' that is not equal to the supplied origin/,
    'allow-origin-mismatch',
  ),
  chromium(
    'InvalidAllowCredentials',
    /'Access-Control-Allow-Credentials' header in the response is '(?<value>.*)' which must be 'true'/,
    'allow-credentials-not-true',
  ),
  chromium('PreflightInvalidStatus', /It does not have HTTP ok status/, 'preflight-status-not-ok'),
  chromium(
    'PreflightDisallowedRedirect',
    /Redirect is not allowed for a preflight request/,
    'preflight-redirected',
  ),
  chromium(
    'InvalidAllowMethodsPreflightResponse',
    /Cannot parse Access-Control-Allow-Methods response header/,
    'allow-methods-unparsable',
  ),
  chromium(
    'InvalidAllowHeadersPreflightResponse',
    /Cannot parse Access-Control-Allow-Headers response header/,
    'allow-headers-unparsable',
  ),
  chromium(
    'MethodDisallowedByPreflightResponse',
    /Method (?<method>\S+) is not allowed by Access-Control-Allow-Methods in preflight response/,
    'method-not-allowed',
  ),
  chromium(
    'HeaderDisallowedByPreflightResponse',
    /Request header field (?<header>\S+) is not allowed by Access-Control-Allow-Headers in preflight response/,
    'request-headers-not-allowed',
  ),
  chromium(
    'RedirectContainsCredentials',
    /Redirect location '[^']*' contains a username and password/,
    'location-has-credentials',
  ),
  chromium(
    'CorsDisabledScheme',
    /Cross origin requests are only supported for protocol schemes/,
    null,
    'scheme-not-supported',
  ),
  chromium(
    'CorsDisabledScheme',
    /Fetch API cannot load (?<url>\S+) URL scheme "[^"]*" is not supported/,
    null,
    'scheme-not-supported',
  ),
  chromium(
    'DisallowedByMode',
    /Cross origin requests are not allowed by request mode|Fetch API cannot load (?<url>\S+) Request mode is "same-origin"/,
    null,
    'request-mode-same-origin',
  ),
  chromium(
    'NoCorsRedirectModeNotFollow',
    /Fetch API cannot load (?<url>\S+) Request mode is "no-cors" but the redirect mode is not "follow"/,
    null,
    'no-cors-redirect-mode',
  ),
  chromium(
    'LocalNetworkAccessPermissionDenied',
    /Permission was denied for this request to access the `\w+` address space/,
    null,
    'local-network-access',
  ),
  chromium(
    'InsecureLocalNetwork',
    /request client is not a secure context and the resource is in more-private address space/,
    null,
    'local-network-access',
  ),
  chromium(
    'InvalidLocalNetworkAccess',
    /Request had a target IP address space of `\w+` yet the resource is in address space/,
    null,
    'target-address-space-mismatch',
  ),
  // Before version 145.
  chromium(
    'PreflightMissingAllowPrivateNetwork',
    /No 'Access-Control-Allow-Private-Network' header was present/,
    null,
    'local-network-access',
  ),
  chromium(
    'PreflightInvalidAllowPrivateNetwork',
    /'Access-Control-Allow-Private-Network' header in the preflight response .* had a value of/,
    null,
    'local-network-access',
  ),
  chromium(
    'UnexpectedPrivateNetworkAccess',
    /Request had no target IP address space, yet the resource is in address space/,
    null,
    'local-network-access',
  ),
  chromium(
    null,
    /Mixed Content: The page at '[^']*' was loaded over HTTPS, but requested an insecure \S+ '(?<url>[^']*)'/,
    null,
    'mixed-content',
  ),
  chromium(
    null,
    /(?:Refused to \w+ (?:to|the \w+)|Connecting to|Loading the \w+) '(?<url>[^']*)' (?:because it )?violates the following Content Security Policy directive/,
    null,
    'blocked-by-content-security-policy',
  ),
  chromium(null, /net::ERR_BLOCKED_BY_CLIENT/, null, 'blocked-by-client'),
  chromium(null, /net::ERR_BLOCKED_BY_RESPONSE/, null, 'blocked-by-resource-policy'),
  chromium(null, /net::ERR_BLOCKED_BY_ORB/, null, 'blocked-by-opaque-response-blocking'),
  chromium(
    null,
    /net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS|net::ERR_BLOCKED_BY_PRIVATE_NETWORK_ACCESS_CHECKS/,
    null,
    'local-network-access',
  ),
  chromium(null, /net::ERR_NAME_NOT_RESOLVED/, null, 'host-not-found'),
  chromium(null, /net::ERR_CERT_\w+|net::ERR_SSL_\w+/, null, 'certificate-error'),
  chromium(null, /net::ERR_CONNECTION_REFUSED/, null, 'connection-refused'),
  chromium(
    null,
    /net::ERR_(?:EMPTY_RESPONSE|CONNECTION_(?:RESET|CLOSED|ABORTED))/,
    null,
    'connection-broken',
  ),
  chromium(null, /net::ERR_TOO_MANY_REDIRECTS/, null, 'redirect-loop'),
  chromium(null, /net::ERR_ABORTED/, null, 'aborted-by-page'),
];
