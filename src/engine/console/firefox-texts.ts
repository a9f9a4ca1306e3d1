import { type ConsoleText, textsOf } from './console-text.ts';

const firefox = textsOf('firefox');

/** What Firefox prints of each verdict, also in older versions. The particular before the general. */
export const firefoxTexts: readonly ConsoleText[] = [
  firefox(
    'CORSMultipleAllowOriginNotAllowed',
    /Multiple CORS header .Access-Control-Allow-Origin. not allowed/,
    'allow-origin-mismatch',
    'allow-origin-multiple',
  ),
  firefox(
    'CORSMissingAllowOrigin2',
    /CORS header .Access-Control-Allow-Origin. missing\)?(?:\. Status code: (?<status>\d+))?/,
    'allow-origin-missing',
  ),
  firefox(
    'CORSNotSupportingCredentials',
    /Credential is not supported if the CORS header .Access-Control-Allow-Origin. is .(?<value>\*)/,
    'allow-origin-mismatch',
  ),
  firefox(
    'CORSAllowOriginNotMatchingOrigin',
    /CORS header .Access-Control-Allow-Origin. does not match [‘'"](?<value>.*?)[’'"]\)/,
    'allow-origin-mismatch',
  ),
  firefox(
    'CORSMissingAllowCredentials',
    /expected .true. in CORS header .Access-Control-Allow-Credentials/,
    'allow-credentials-not-true',
  ),
  firefox(
    'CORSExternalRedirectNotAllowed',
    /CORS request external redirect not allowed/,
    'preflight-redirected',
  ),
  firefox(
    'CORSPreflightDidNotSucceed3',
    /CORS preflight (?:response|channel) did not succeed\)?(?:\. Status code: (?<status>\d+))?/,
    'preflight-status-not-ok',
  ),
  firefox(
    'CORSInvalidAllowMethod',
    /invalid token .(?<value>.*?). in CORS header .Access-Control-Allow-Methods/,
    'allow-methods-unparsable',
  ),
  firefox(
    'CORSInvalidAllowHeader',
    /invalid token .(?<value>.*?). in CORS header .Access-Control-Allow-Headers/,
    'allow-headers-unparsable',
  ),
  firefox(
    'CORSMethodNotFound',
    /Did not find method in CORS header .Access-Control-Allow-Methods/i,
    'method-not-allowed',
  ),
  firefox(
    'CORSMissingAllowHeaderFromPreflight2',
    /(?:missing token|header) [‘'"](?<header>[^’'"]*)[’'"] (?:in|is not allowed according to)(?: CORS)? header .Access-Control-Allow-Headers/,
    'request-headers-not-allowed',
  ),
  firefox(
    'CORSAllowHeaderFromPreflightDeprecation',
    /the .Authorization. header is not covered/,
    null,
    'wildcard-does-not-name-authorization',
  ),
  firefox('CORSRequestNotHttp', /CORS request not http/i, null, 'scheme-not-supported'),
  firefox('CORSOriginHeaderNotAdded', /CORS header .Origin. cannot be added/, null, 'network-error'),
  firefox('CORSDisabled', /CORS disabled/, null, 'network-error'),
  firefox('CORSDidNotSucceed2', /CORS request did not succeed/, null, 'network-error'),
  firefox(
    null,
    /Security Error: Content at \S+ may not load data from (?<url>\S+)/,
    null,
    'request-mode-same-origin',
  ),
  firefox(
    null,
    /The resource at .(?<url>[^”"]+). was blocked due to its Cross-Origin-Resource-Policy header/,
    null,
    'blocked-by-resource-policy',
  ),
  firefox(null, /was blocked by OpaqueResponseBlocking/, null, 'blocked-by-opaque-response-blocking'),
  firefox(null, /Blocked loading mixed active content .(?<url>[^”"]+)/, null, 'mixed-content'),
  firefox(null, /Local Network Access permission required/, null, 'local-network-access'),
  firefox(
    null,
    /Content-Security-Policy: The page.s settings (?:have )?blocked .* at (?<url>\S+)/,
    null,
    'blocked-by-content-security-policy',
  ),
];
