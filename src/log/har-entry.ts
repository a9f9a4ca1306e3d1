import type { CallSite, HeaderList, ResourceType } from '../engine/exchange.ts';
import type { HarEntry } from '../protocol/observed-event.ts';
import { probeScriptName } from '../protocol/probe-record.ts';
import { headerPairs, headerValue } from './header-pairs.ts';
import { type Json, list, object } from './json-values.ts';
import { originOf, resolveUrl } from './origin-of.ts';

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const finite = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

/** Chromium's `_resourceType`; what is missing here is not an exchange. */
const chromiumTypes: Readonly<Record<string, ResourceType>> = {
  fetch: 'fetch',
  xhr: 'xhr',
  eventsource: 'other',
  script: 'script',
  stylesheet: 'stylesheet',
  font: 'font',
  image: 'image',
  media: 'media',
  texttrack: 'media',
  ping: 'ping',
  cspviolationreport: 'other',
  manifest: 'other',
  prefetch: 'other',
  preflight: 'other',
  other: 'other',
};

/** `Sec-Fetch-Dest`, for a HAR that does not name the type. */
const destinations: Readonly<Record<string, ResourceType | null>> = {
  empty: 'fetch-or-xhr',
  script: 'script',
  style: 'stylesheet',
  font: 'font',
  image: 'image',
  audio: 'media',
  video: 'media',
  track: 'media',
  document: null,
  iframe: null,
  frame: null,
  embed: null,
  object: null,
  websocket: null,
};

/** Reads one entry of a HAR, whatever wrote it. Null when it is no HTTP request; never throws. */
export function harEntry(raw: unknown): HarEntry | null {
  const entry = object(raw);
  const request = object(entry['request']);
  const response = object(entry['response']);
  const url = text(request['url']);
  const method = text(request['method']);
  const startedAt = Date.parse(text(entry['startedDateTime']) ?? '');
  if (url === null || method === null || !/^https?:/i.test(url) || originOf(url) === null) return null;
  if (Number.isNaN(startedAt)) return null;

  const requestHeaders = harHeaders(request['headers']);
  const status = statusOf(response);
  const responseHeaders = status === null ? null : harHeaders(response['headers']);
  const duration = finite(entry['time']);
  const location = locationOf(response);
  const safariSource = text(entry['_fetchType']);
  const asksForMethod = headerValue(requestHeaders, 'access-control-request-method') !== null;
  return {
    kind: method === 'OPTIONS' && asksForMethod ? 'preflight' : 'request',
    method,
    url,
    startedAt,
    durationMs: duration !== null && duration >= 0 ? duration : null,
    requestHeaders,
    status,
    responseHeaders,
    fromCache: text(entry['_fromCache']) !== null || / Cache$/.test(safariSource ?? ''),
    redirectUrl: resolveUrl(location, url) ?? location,
    // Of browsers and mitmproxy, of Playwright, of WebPageTest.
    error: text(response['_error']) ?? text(response['_failureText']) ?? text(entry['_error']),
    resourceType: resourceType(typeOf(entry), requestHeaders),
    callSite: callSite(object(entry['_initiator'])),
    viaServiceWorker: response['_fetchedViaServiceWorker'] === true || safariSource === 'Service Worker',
  };
}

/**
 * Whether the browser says of an entry that every hop so far was on the page's origin, and no redirect leads on. Most
 * are such, and what else they say need not be read.
 */
export function staysHome(raw: unknown): boolean {
  const { request, response } = object(raw);
  const site = fieldValue(object(request)['headers'], 'sec-fetch-site');
  return site === 'same-origin' && locationOf(object(response)) === null;
}

/** -1, 0 and what WebPageTest makes of its errors are none. */
function statusOf(response: Json): number | null {
  const status = finite(response['status']);
  return status !== null && status > 0 && status < 1000 ? status : null;
}

/** Where a redirect leads, as the server wrote it, relative where that was. k6 Studio leaves it out. */
function locationOf(response: Json): string | null {
  const status = statusOf(response) ?? 0;
  const redirects = status >= 300 && status <= 399;
  return (
    text(response['redirectURL']) || (redirects ? fieldValue(response['headers'], 'location') : null) || null
  );
}

/** The first line of the first field of that name, in lower case. */
function fieldValue(headers: unknown, name: string): string | null {
  const found = list(headers).find(
    (field) => text(object(field)['name'])?.toLowerCase() === name && text(object(field)['value']) !== null,
  );
  return text(object(found)['value'])?.split('\n')[0] ?? null;
}

/** As Chromium and Playwright name it; WebPageTest writes the same names otherwise. */
function typeOf(entry: Json): string | null {
  return text(entry['_resourceType']) ?? text(entry['_request_type'])?.toLowerCase() ?? null;
}

/** The headers of a request or an answer. */
export function harHeaders(raw: unknown): HeaderList {
  const pairs: [string, string][] = [];
  for (const field of list(raw)) {
    const { name, value } = object(field);
    // `:authority` and its like are HTTP/2's own, not header fields.
    if (typeof name === 'string' && typeof value === 'string' && !name.startsWith(':'))
      pairs.push([name, value]);
  }
  return headerPairs(pairs);
}

function resourceType(chromium: string | null, requestHeaders: HeaderList): ResourceType | null {
  if (chromium !== null)
    return Object.hasOwn(chromiumTypes, chromium) ? (chromiumTypes[chromium] ?? null) : null;
  const mode = headerValue(requestHeaders, 'sec-fetch-mode');
  if (mode === 'navigate' || mode === 'websocket') return null;
  const destination = headerValue(requestHeaders, 'sec-fetch-dest');
  if (destination !== null) {
    return Object.hasOwn(destinations, destination) ? (destinations[destination] ?? null) : 'other';
  }
  // Without fetch metadata (plain http) only a navigation's `Accept` gives itself away.
  const accept = headerValue(requestHeaders, 'accept') ?? '';
  return accept.startsWith('text/html,application/xhtml+xml') ? null : 'other';
}

/** The innermost call that names a script, also through the asynchronous calls above it. */
function callSite(initiator: Json): CallSite | null {
  let stack = object(initiator['stack']);
  for (let depth = 0; depth < 32; depth++) {
    for (const frame of list(stack['callFrames']).map(object)) {
      const found = site(frame);
      if (found !== null) return found;
    }
    stack = object(stack['parent']);
  }
  return initiator['type'] === 'preflight' ? null : site(initiator);
}

/** Chromium counts lines and columns from 0. */
function site(frame: Json): CallSite | null {
  const url = text(frame['url']);
  const line = finite(frame['lineNumber']);
  // The probe calls for the page.
  if (url === null || url === '' || url.endsWith(probeScriptName) || line === null) return null;
  const column = finite(frame['columnNumber']) ?? 0;
  return { function: text(frame['functionName']) ?? '', url, line: line + 1, column: column + 1 };
}
