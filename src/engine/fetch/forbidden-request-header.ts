const FORBIDDEN = new Set(
  (
    'accept-charset accept-encoding access-control-request-headers access-control-request-method connection ' +
    'content-length cookie cookie2 date dnt expect host keep-alive origin referer set-cookie te trailer ' +
    'transfer-encoding upgrade via'
  ).split(' '),
);

// A browser adds these by itself behind the preflight's back, so that seeing one proves nothing about the page.
const ADDED_BY_BROWSER = new Set(
  (
    'user-agent cache-control pragma if-none-match if-modified-since upgrade-insecure-requests priority ' +
    'save-data dpr width viewport-width device-memory rtt downlink ect intervention'
  ).split(' '),
);

/**
 * Whether a page cannot set this header. `name` in lower case.
 * https://fetch.spec.whatwg.org/#forbidden-request-header
 */
export function isForbiddenRequestHeader(name: string): boolean {
  return FORBIDDEN.has(name) || name.startsWith('proxy-') || name.startsWith('sec-');
}

/** Whether a header seen on a request was, or may have been, put there by the browser and not by the page. */
export function mayComeFromBrowser(name: string): boolean {
  return isForbiddenRequestHeader(name) || ADDED_BY_BROWSER.has(name);
}
