import { type ConsoleText, textsOf } from './console-text.ts';

const safari = textsOf('safari');

/** What WebKit prints of each verdict; it has no names for them. The particular before the general. */
export const safariTexts: readonly ConsoleText[] = [
  safari(null, /cannot contain more than one origin/, 'allow-origin-mismatch', 'allow-origin-multiple'),
  safari(
    null,
    /Cannot use wildcard in Access-Control-Allow-Origin when credentials flag is true/,
    'allow-origin-mismatch',
    'allow-origin-wildcard-with-credentials',
  ),
  safari(
    null,
    /Credentials flag is true, but Access-Control-Allow-Credentials is not "true"/,
    'allow-credentials-not-true',
  ),
  safari(
    null,
    /Preflight response is not successful(?:\. Status code: (?<status>\d+))?/,
    'preflight-status-not-ok',
  ),
  safari(
    null,
    /Header Access-Control-Allow-Methods has an invalid value: (?<value>.*)/,
    'allow-methods-unparsable',
  ),
  safari(
    null,
    /Header Access-Control-Allow-Headers has an invalid value: (?<value>.*)/,
    'allow-headers-unparsable',
  ),
  safari(null, /Method (?<method>\S+) is not allowed by Access-Control-Allow-Methods/, 'method-not-allowed'),
  safari(
    null,
    /Request header field (?<header>\S+) is not allowed by Access-Control-Allow-Headers/,
    'request-headers-not-allowed',
  ),
  safari(null, /redirection URL \S* ?has credentials/, 'location-has-credentials'),
  safari(null, /CORS redirection with non CORS scheme/, null, 'scheme-not-supported'),
  safari(null, /Load cannot follow more than 20 redirections/, null, 'redirect-loop'),
  safari(null, /Not allowed to follow a redirection while loading/, null, 'redirect-not-followed'),
  safari(null, /Blocked by Content Security Policy/, null, 'blocked-by-content-security-policy'),
  safari(
    null,
    /Cross-origin script load denied by Cross-Origin Resource Sharing policy/,
    'allow-origin-missing',
  ),
  // Of a missing header and of a wrong one it says the same.
  safari(
    null,
    /Origin (?<origin>\S+) is not allowed by Access-Control-Allow-Origin(?:\. Status code: (?<status>\d+))?/,
    'allow-origin-missing',
  ),
];
