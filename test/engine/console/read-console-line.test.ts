import { describe, expect, it } from 'vitest';
import { causes } from '../../../src/engine/causes/index.ts';
import { consoleTexts } from '../../../src/engine/console/console-texts.ts';
import { readConsoleLine } from '../../../src/engine/console/read-console-line.ts';

const chromium = (text: string, preflight = false) =>
  `Access to fetch at 'https://api.example/orders' from origin 'https://app.example' has been blocked by CORS policy: ${preflight ? "Response to preflight request doesn't pass access control check: " : ''}${text}`;
const firefox = (reason: string) =>
  `Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example/orders. (Reason: ${reason}.`;

describe('a line of Chromium', () => {
  it.each([
    [
      "The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'.",
      'WildcardOriginNotAllowed',
      'allow-origin-wildcard-with-credentials',
    ],
    [
      "No 'Access-Control-Allow-Origin' header is present on the requested resource.",
      'MissingAllowOriginHeader',
      'allow-origin-missing',
    ],
    [
      "The 'Access-Control-Allow-Origin' header contains multiple values 'https://app.example, *', but only one is allowed. Have the server send the header with a valid value.",
      'MultipleAllowOriginValues',
      'allow-origin-multiple',
    ],
    [
      "The 'Access-Control-Allow-Origin' header contains the invalid value 'app.example'. Have the server send the header with a valid value.",
      'InvalidAllowOriginValue',
      'allow-origin-invalid',
    ],
    [
      "The 'Access-Control-Allow-Origin' header has a value 'https://app.example/' that is not equal to the supplied origin.",
      'AllowOriginMismatch',
      'allow-origin-trailing-slash',
    ],
    [
      "The 'Access-Control-Allow-Origin' header has a value 'http://app.example' that is not equal to the supplied origin.",
      'AllowOriginMismatch',
      'allow-origin-other-scheme',
    ],
    [
      "The value of the 'Access-Control-Allow-Credentials' header in the response is '' which must be 'true' when the request's credentials mode is 'include'.",
      'InvalidAllowCredentials',
      'allow-credentials-not-true',
    ],
    [
      "Redirect location '' contains a username and password, which is disallowed for cross-origin requests.",
      'RedirectContainsCredentials',
      'redirect-to-url-with-credentials',
    ],
    [
      'Permission was denied for this request to access the `loopback` address space.',
      'LocalNetworkAccessPermissionDenied',
      'local-network-access',
    ],
    [
      'Cross origin requests are only supported for protocol schemes: chrome, chrome-extension, data, http, https.',
      'CorsDisabledScheme',
      'scheme-not-supported',
    ],
  ])('%s', (text, code, cause) => {
    expect(readConsoleLine(chromium(text))).toMatchObject({
      browser: 'chromium',
      code,
      url: 'https://api.example/orders',
      origin: 'https://app.example',
      causes: [cause],
    });
  });

  it.each([
    [
      "No 'Access-Control-Allow-Origin' header is present on the requested resource.",
      'PreflightMissingAllowOriginHeader',
      'preflight-allow-origin-missing',
    ],
    [
      'Redirect is not allowed for a preflight request.',
      'PreflightDisallowedRedirect',
      'preflight-redirected',
    ],
  ])('of a preflight: %s', (text, code, cause) => {
    const read = readConsoleLine(chromium(text, true));
    expect(read).toMatchObject({ code, preflight: true });
    expect(read).toHaveProperty('causes', expect.arrayContaining([cause]));
  });

  it('names the method, the header and the value that it speaks of', () => {
    const method = 'Method patch is not allowed by Access-Control-Allow-Methods in preflight response.';
    expect(readConsoleLine(chromium(method))).toMatchObject({
      code: 'MethodDisallowedByPreflightResponse',
      method: 'patch',
      causes: ['method-lower-case'],
    });
    const header =
      'Request header field Sentry-Trace is not allowed by Access-Control-Allow-Headers in preflight response.';
    expect(readConsoleLine(chromium(header))).toMatchObject({
      header: 'sentry-trace',
      causes: ['tracing-header-refused', 'request-header-not-allowed'],
    });
  });

  it('names both ends of a redirect', () => {
    const line = chromium(
      "No 'Access-Control-Allow-Origin' header is present on the requested resource.",
    ).replace(' from origin', " (redirected from 'https://old.example/') from origin");
    expect(readConsoleLine(line)).toMatchObject({
      url: 'https://api.example/orders',
      redirectedFrom: 'https://old.example/',
    });
  });

  it('is found within what the console puts around it', () => {
    const line = `main.js:41  ${chromium('It does not have HTTP ok status.', true)}\n  at saveOrder (main.js:41:12)`;
    expect(readConsoleLine(line)).toMatchObject({ code: 'PreflightInvalidStatus', preflight: true });
  });

  it.each([
    ['GET https://api.example/orders net::ERR_CONNECTION_REFUSED', 'connection-refused'],
    ['POST https://api.example/orders net::ERR_BLOCKED_BY_CLIENT', 'blocked-by-client'],
    ['GET https://api.example/orders net::ERR_CERT_AUTHORITY_INVALID', 'certificate-error'],
  ])('that names a network error: %s', (line, cause) => {
    expect(readConsoleLine(line)).toMatchObject({ url: 'https://api.example/orders', causes: [cause] });
  });
});

describe('a line of Firefox', () => {
  it.each([
    [
      'CORS header ‘Access-Control-Allow-Origin’ missing). Status code: 200',
      'CORSMissingAllowOrigin2',
      'allow-origin-missing',
    ],
    [
      'CORS header ‘Access-Control-Allow-Origin’ does not match ‘https://other.example’)',
      'CORSAllowOriginNotMatchingOrigin',
      'origin-not-allow-listed',
      'allow-origin-mismatch',
    ],
    [
      'Multiple CORS header ‘Access-Control-Allow-Origin’ not allowed)',
      'CORSMultipleAllowOriginNotAllowed',
      'allow-origin-multiple',
    ],
    [
      'Credential is not supported if the CORS header ‘Access-Control-Allow-Origin’ is ‘*’)',
      'CORSNotSupportingCredentials',
      'allow-origin-wildcard-with-credentials',
    ],
    [
      'expected ‘true’ in CORS header ‘Access-Control-Allow-Credentials’)',
      'CORSMissingAllowCredentials',
      'allow-credentials-not-true',
    ],
    ['CORS request external redirect not allowed)', 'CORSExternalRedirectNotAllowed', 'preflight-redirected'],
    [
      'header ‘x-token’ is not allowed according to header ‘Access-Control-Allow-Headers’ from CORS preflight response)',
      'CORSMissingAllowHeaderFromPreflight2',
      'request-header-not-allowed',
    ],
    [
      'Did not find method in CORS header ‘Access-Control-Allow-Methods’)',
      'CORSMethodNotFound',
      'method-not-allowed',
    ],
    [
      'invalid token ‘GET PUT’ in CORS header ‘Access-Control-Allow-Methods’)',
      'CORSInvalidAllowMethod',
      'allow-methods-unparsable',
    ],
    ['CORS request did not succeed). Status code: (null)', 'CORSDidNotSucceed2', 'network-error'],
    ['CORS request not http)', 'CORSRequestNotHttp', 'scheme-not-supported'],
  ])('%s', (reason, code, ...causes) => {
    expect(readConsoleLine(firefox(reason))).toMatchObject({
      browser: 'firefox',
      code,
      url: 'https://api.example/orders',
      causes,
    });
  });

  it('carries the status, also in the words of older versions', () => {
    expect(
      readConsoleLine(firefox('CORS preflight response did not succeed). Status code: 503')),
    ).toMatchObject({ code: 'CORSPreflightDidNotSucceed3', status: 503, preflight: true });
    expect(readConsoleLine(firefox('CORS preflight channel did not succeed)'))).toMatchObject({
      code: 'CORSPreflightDidNotSucceed3',
      status: null,
    });
    const old =
      'missing token ‘x-token’ in CORS header ‘Access-Control-Allow-Headers’ from CORS preflight channel)';
    expect(readConsoleLine(firefox(old))).toMatchObject({ header: 'x-token' });
  });
});

describe('a line of Safari', () => {
  it.each([
    [
      'Origin https://app.example is not allowed by Access-Control-Allow-Origin. Status code: 200',
      'allow-origin-missing',
    ],
    ['Access-Control-Allow-Origin cannot contain more than one origin.', 'allow-origin-multiple'],
    [
      'Cannot use wildcard in Access-Control-Allow-Origin when credentials flag is true.',
      'allow-origin-wildcard-with-credentials',
    ],
    ['Method PUT is not allowed by Access-Control-Allow-Methods.', 'method-not-allowed'],
    [
      'Request header field X-Token is not allowed by Access-Control-Allow-Headers.',
      'request-header-not-allowed',
    ],
    [
      'Cross-origin redirection to https://api.example/ denied by Cross-Origin Resource Sharing policy: Origin https://app.example is not allowed by Access-Control-Allow-Origin.',
      'allow-origin-missing',
    ],
  ])('%s', (line, cause) => {
    expect(readConsoleLine(line)).toMatchObject({ browser: 'safari', code: null, causes: [cause] });
  });
});

describe('a line that says nothing', () => {
  it.each([
    'TypeError: Failed to fetch',
    'Uncaught (in promise) TypeError: NetworkError when attempting to fetch resource.',
    'AxiosError: Network Error',
    'Failed to load resource: net::ERR_FAILED',
    'GET https://api.example/orders net::ERR_FAILED 200 (OK)',
  ])('is known as such: %s', (line) => {
    expect(readConsoleLine(line)).toEqual({ browser: null });
  });

  it.each(['', 'Hello', 'Uncaught ReferenceError: x is not defined', 'a'.repeat(1_000_000)])(
    'or is none at all: %.40s',
    (line) => {
      expect(readConsoleLine(line)).toBeNull();
    },
  );
});

it('names causes that there are, in every text', () => {
  const ids = causes.map(({ id }) => id);
  const named = consoleTexts.flatMap(({ cause }) => (cause === undefined ? [] : [cause]));
  expect(named.filter((id) => !ids.includes(id))).toEqual([]);
});
