import type { CallSite, HeaderList, ResourceType } from '../engine/exchange.ts';
import type { HarEntry } from '../protocol/observed-event.ts';
import { probeScriptName } from '../protocol/probe-record.ts';
import { headerPairs, headerValue } from './header-pairs.ts';
import { resolveUrl } from './origin-of.ts';

type Json = Readonly<Record<string, unknown>>;

const object = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const finite = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

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
  if (url === null || method === null || !/^https?:/i.test(url) || !URL.canParse(url)) return null;
  if (Number.isNaN(startedAt)) return null;

  const requestHeaders = harHeaders(request['headers']);
  const status = finite(response['status']);
  // -1, 0 and what WebPageTest makes of its errors are none.
  const answered = status !== null && status > 0 && status < 1000;
  const responseHeaders = answered ? harHeaders(response['headers']) : null;
  const duration = finite(entry['time']);
  // As the server wrote it, relative where that was. k6 Studio leaves it out.
  const location =
    text(response['redirectURL']) ||
    (answered && status >= 300 && status <= 399 ? headerValue(responseHeaders, 'location') : null) ||
    null;
  const safariSource = text(entry['_fetchType']);
  const asksForMethod = headerValue(requestHeaders, 'access-control-request-method') !== null;
  return {
    kind: method === 'OPTIONS' && asksForMethod ? 'preflight' : 'request',
    method,
    url,
    startedAt,
    durationMs: duration !== null && duration >= 0 ? duration : null,
    requestHeaders,
    status: answered ? status : null,
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

/** As Chromium and Playwright name it; WebPageTest writes the same names otherwise. */
function typeOf(entry: Json): string | null {
  return text(entry['_resourceType']) ?? text(entry['_request_type'])?.toLowerCase() ?? null;
}

/** The headers of a request or an answer. */
export function harHeaders(raw: unknown): HeaderList {
  const pairs = list(raw).flatMap((field): [string, string][] => {
    const name = text(object(field)['name']);
    const value = text(object(field)['value']);
    // `:authority` and its like are HTTP/2's own, not header fields.
    return name === null || value === null || name.startsWith(':') ? [] : [[name, value]];
  });
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
