import { headerPairs } from '../log/header-pairs.ts';
import { originOf } from '../log/origin-of.ts';
import type { WebRequestEvent, WebRequestStage } from '../protocol/observed-event.ts';

interface Header {
  readonly name: string;
  readonly value?: string | undefined;
  readonly binaryValue?: unknown;
}

/** What `webRequest` hands to a listener, in Chromium's and in Firefox's form. */
export interface WebRequestDetails {
  readonly requestId: string;
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId?: string | undefined;
  readonly initiator?: string | undefined;
  readonly originUrl?: string | undefined;
  readonly documentUrl?: string | undefined;
  readonly type: string;
  readonly method: string;
  readonly url: string;
  readonly timeStamp: number;
  readonly requestHeaders?: readonly Header[] | undefined;
  readonly statusCode?: number | undefined;
  readonly responseHeaders?: readonly Header[] | undefined;
  readonly fromCache?: boolean | undefined;
  readonly redirectUrl?: string | undefined;
  readonly error?: string | undefined;
}

/** Frames of pages load no exchange of their own, and sockets know no CORS. The page's own load tells of navigation. */
const unneeded = new Set(['sub_frame', 'websocket', 'webtransport']);

/** One event in the form that both browsers share; null when nobody needs it. */
export function normaliseEvent(stage: WebRequestStage, details: WebRequestDetails): WebRequestEvent | null {
  if (unneeded.has(details.type) || !/^https?:/i.test(details.url)) return null;
  const caller = details.originUrl ?? details.documentUrl ?? null;
  return {
    source: 'web-request',
    stage,
    requestId: details.requestId,
    tabId: details.tabId,
    frameId: details.frameId,
    documentId: details.documentId ?? null,
    initiator: details.initiator ?? originOf(caller),
    documentUrl: caller,
    type: details.type,
    method: details.method,
    url: details.url,
    at: details.timeStamp,
    requestHeaders: pairs(details.requestHeaders),
    // Firefox says 0 where there was no answer.
    status: details.statusCode || null,
    responseHeaders: pairs(details.responseHeaders),
    fromCache: details.fromCache ?? false,
    redirectUrl: details.redirectUrl ?? null,
    error: details.error ?? null,
  };
}

function pairs(headers: readonly Header[] | undefined) {
  if (headers === undefined) return null;
  return headerPairs(
    headers.map(({ name, value, binaryValue }) => [name, value ?? bytes(binaryValue)] as const),
  );
}

/**
 * A value that is not valid UTF-8 comes as bytes. What cannot be decoded becomes U+FFFD, which no URL and no
 * token may hold: to the browser's checks such a value is as invalid.
 */
function bytes(value: unknown): string {
  if (!Array.isArray(value)) return '';
  return new TextDecoder().decode(Uint8Array.from(value, (byte) => Number(byte) & 0xff));
}
