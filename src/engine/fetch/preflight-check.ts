import type { HeaderList, Message } from '../exchange.ts';
import { type CorsCheckRequest, type CorsCheckStep, corsCheck } from './cors-check.ts';
import { extractHeaderListValues, getHeader } from './header-list.ts';
import { isRedirectStatus, redirectsNowhere } from './redirect.ts';
import { isCorsSafelistedMethod } from './safelist.ts';

/** The steps of the CORS-preflight fetch that can fail. */
export type PreflightStep =
  | 'preflight-redirected'
  | CorsCheckStep
  | 'preflight-status-not-ok'
  | 'allow-methods-unparsable'
  | 'allow-headers-unparsable'
  | 'method-not-allowed'
  | 'request-headers-not-allowed';

/** What of a request its preflight asks for. */
export interface PreflightedRequest extends CorsCheckRequest {
  readonly method: string;
  /** Lower case. */
  readonly unsafeHeaderNames: readonly string[];
}

/** https://fetch.spec.whatwg.org/#ok-status */
export function isOkStatus(status: number | null): boolean {
  return status !== null && status >= 200 && status <= 299;
}

/**
 * Names every step at which a preflight's answer fails, in the order in which browsers take them: they look
 * at a redirect before the CORS check, and at the status after it.
 * https://fetch.spec.whatwg.org/#cors-preflight-fetch-0
 */
export function preflightCheck(
  request: PreflightedRequest,
  preflight: Pick<Message, 'url' | 'status' | 'responseHeaders'>,
): readonly PreflightStep[] {
  const { status, responseHeaders } = preflight;
  if (status === null) return [];
  const failed: PreflightStep[] = [];
  const redirected = isRedirectStatus(status) && getHeader(responseHeaders, 'location') !== null;
  // A target that is no URL is an error of the network, before any check of the answer.
  if (redirectsNowhere(preflight)) return [];
  if (redirected) failed.push('preflight-redirected');
  failed.push(...corsCheck(request, responseHeaders));
  if (!redirected && !isOkStatus(status)) failed.push('preflight-status-not-ok');
  const methods = extractHeaderListValues(responseHeaders, 'access-control-allow-methods');
  const headers = extractHeaderListValues(responseHeaders, 'access-control-allow-headers');
  if (methods === 'failure') failed.push('allow-methods-unparsable');
  if (headers === 'failure') failed.push('allow-headers-unparsable');
  if (methods !== 'failure' && !isMethodAllowed(request, methods ?? [])) failed.push('method-not-allowed');
  if (headers !== 'failure' && headerNamesNotAllowed(request, responseHeaders).length > 0) {
    failed.push('request-headers-not-allowed');
  }
  return failed;
}

function isMethodAllowed(request: PreflightedRequest, methods: readonly string[]): boolean {
  return (
    methods.includes(request.method) ||
    isCorsSafelistedMethod(request.method) ||
    (request.credentialsMode === 'omit' && methods.includes('*'))
  );
}

/**
 * The names that `Access-Control-Allow-Headers` does not cover. `*` covers `authorization` too, as browsers
 * do and the standard does not.
 */
export function headerNamesNotAllowed(
  request: PreflightedRequest,
  responseHeaders: HeaderList | null,
): readonly string[] {
  const list = extractHeaderListValues(responseHeaders, 'access-control-allow-headers');
  const allowed = list === 'failure' || list === null ? [] : list.map((name) => name.toLowerCase());
  if (request.credentialsMode === 'omit' && allowed.includes('*')) return [];
  return request.unsafeHeaderNames.filter((name) => !allowed.includes(name));
}
