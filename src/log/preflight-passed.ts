import type { HeaderList } from '../engine/exchange.ts';
import { preflightCheck } from '../engine/fetch/preflight-check.ts';
import type { HarEntry } from '../protocol/observed-event.ts';
import { askedHeaders } from './asked-headers.ts';
import { headerValue } from './header-pairs.ts';
import type { WireRequest } from './wire-request.ts';

interface Answered {
  readonly url: string;
  readonly requestHeaders: HeaderList | null;
  readonly status: number | null;
  readonly responseHeaders: HeaderList | null;
}

/** Whether a preflight let its request go on; null where its answer was not seen, or the credentials mode decides. */
export function preflightPassed({ hops: [own], end }: WireRequest): boolean | null {
  if (!own || own.status === null || end === null) return null;
  // Firefox ends a preflight that failed in an error, Chromium none.
  if (end.error !== null) return false;
  return passes({ ...own, responseHeaders: own.pageHeaders ?? own.serverHeaders });
}

/** The same of an entry of the HAR. */
export function entryPassed(preflight: HarEntry): boolean | null {
  return preflight.status === null ? null : passes(preflight);
}

function passes({ url, requestHeaders, status, responseHeaders }: Answered): boolean | null {
  const asked = {
    origin: headerValue(requestHeaders, 'origin') ?? '',
    browser: 'unknown' as const,
    method: headerValue(requestHeaders, 'access-control-request-method') ?? '',
    unsafeHeaderNames: askedHeaders(requestHeaders),
  };
  const [omit = false, include] = (['omit', 'include'] as const).map(
    (credentialsMode) =>
      preflightCheck({ ...asked, credentialsMode }, { url, status, responseHeaders }).length === 0,
  );
  return omit === include ? omit : null;
}
