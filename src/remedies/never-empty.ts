/**
 * For packages that take an empty list of request headers for all of them: one that needs no permission stands in it
 * then, and nothing more is allowed. https://fetch.spec.whatwg.org/#cors-safelisted-request-header
 */
export function neverEmpty(headers: readonly string[]): readonly string[] {
  return headers.length > 0 ? headers : ['accept'];
}
