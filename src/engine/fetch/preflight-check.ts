import type { BrowserName, HeaderList, Message } from '../exchange.ts';
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
export interface PreflightedRequest extends Omit<CorsCheckRequest, 'origin'> {
  /** Null where the answer need not allow any. */
  readonly origin: string | null;
  readonly method: string;
  /** Lower case. */
  readonly unsafeHeaderNames: readonly string[];
  readonly browser: BrowserName;
}

/** https://fetch.spec.whatwg.org/#ok-status */
export function isOkStatus(status: number | null): boolean {
  return status !== null && status >= 200 && status <= 299;
}

/**
 * Names every step at which a preflight's answer fails, in the order in which browsers take them. Firefox takes
 * the steps of the standard one by one; Chromium looks at a redirect before the CORS check, and reads both lists
 * before it looks for the method. Both look at any other status behind the CORS check.
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
  const { origin, credentialsMode, browser } = request;
  const cors = origin === null ? [] : corsCheck({ origin, credentialsMode }, responseHeaders);
  const redirect = redirected ? (['preflight-redirected'] as const) : [];
  failed.push(...(browser === 'firefox' ? [...cors, ...redirect] : [...redirect, ...cors]));
  if (!redirected && !isOkStatus(status)) failed.push('preflight-status-not-ok');
  const byMethods = methodSteps(request, responseHeaders);
  const byHeaders = headerSteps(request, responseHeaders);
  const all = [...byMethods, ...byHeaders];
  const unparsable = all.filter((step) => step.endsWith('-unparsable'));
  const others = all.filter((step) => !step.endsWith('-unparsable'));
  failed.push(...(browser === 'firefox' ? all : [...unparsable, ...others]));
  return failed;
}

function methodSteps(
  request: PreflightedRequest,
  responseHeaders: HeaderList | null,
): readonly PreflightStep[] {
  const methods = extractHeaderListValues(responseHeaders, 'access-control-allow-methods');
  if (methods === 'failure') return ['allow-methods-unparsable'];
  return isMethodAllowed(request, methods ?? []) ? [] : ['method-not-allowed'];
}

function headerSteps(
  request: PreflightedRequest,
  responseHeaders: HeaderList | null,
): readonly PreflightStep[] {
  const headers = extractHeaderListValues(responseHeaders, 'access-control-allow-headers');
  if (headers === 'failure') return ['allow-headers-unparsable'];
  return headerNamesNotAllowed(request, responseHeaders).length > 0 ? ['request-headers-not-allowed'] : [];
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
  request: Pick<PreflightedRequest, 'credentialsMode' | 'unsafeHeaderNames'>,
  responseHeaders: HeaderList | null,
): readonly string[] {
  const list = extractHeaderListValues(responseHeaders, 'access-control-allow-headers');
  const allowed = list === 'failure' || list === null ? [] : list.map((name) => name.toLowerCase());
  if (request.credentialsMode === 'omit' && allowed.includes('*')) return [];
  return request.unsafeHeaderNames.filter((name) => !allowed.includes(name));
}
