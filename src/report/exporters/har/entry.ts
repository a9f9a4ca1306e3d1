import type { HeaderList, Message } from '../../../engine/exchange.ts';
import { headerValue } from '../../header-lines.ts';
import { injectedNote } from '../../injected.ts';
import type { ReportExchange } from '../../report.ts';

/** Sizes, times and bodies that were not measured. http://www.softwareishard.com/blog/har-12-spec/ */
const unknown = -1;

/** One message as an entry of a HAR; fields with an underscore are those of Chromium, or say what it is to us. */
export function harEntry(exchange: ReportExchange, message: Message) {
  const { method, url, requestHeaders, originalRequestHeaders, durationMs } = message;
  return {
    startedDateTime: isoTime(message.startedAt),
    time: durationMs ?? 0,
    request: {
      method,
      url,
      httpVersion: '',
      cookies: [],
      headers: fields(requestHeaders),
      ...(originalRequestHeaders ? { _originalHeaders: fields(originalRequestHeaders) } : {}),
      queryString: queryOf(url),
      headersSize: unknown,
      bodySize: unknown,
    },
    response: responseOf(message),
    cache: {},
    timings: { blocked: unknown, dns: unknown, connect: unknown, ssl: unknown, ...timesOf(durationMs) },
    _initiator: initiatorOf(exchange, message),
    _resourceType: message.kind === 'preflight' ? 'preflight' : resourceType(exchange),
    ...(message.fromCache ? { _fromCache: 'disk' } : {}),
    /** Which messages belong to one call, and how many redirects came before. */
    _exchange: exchange.id,
    _hop: message.hop,
    ...(exchange.answersInjected ? { comment: injectedNote } : {}),
  };
}

export function isoTime(milliseconds: number): string {
  // A report from elsewhere may hold a time that is none.
  return new Date(Math.abs(milliseconds) <= 8.64e15 ? milliseconds : 0).toISOString();
}

function timesOf(durationMs: number | null) {
  return { send: 0, wait: durationMs ?? 0, receive: 0 };
}

function responseOf({ status, responseHeaders, rewrittenResponseHeaders, networkError }: Message) {
  return {
    status: status ?? 0,
    statusText: '',
    httpVersion: '',
    cookies: [],
    headers: fields(responseHeaders ?? []),
    ...(rewrittenResponseHeaders ? { _rewrittenHeaders: fields(rewrittenResponseHeaders) } : {}),
    redirectURL: headerValue(responseHeaders, 'location') ?? '',
    content: { size: 0, mimeType: headerValue(responseHeaders, 'content-type') ?? 'x-unknown' },
    headersSize: unknown,
    bodySize: unknown,
    ...(networkError === null ? {} : { _error: networkError }),
  };
}

function fields(headers: HeaderList) {
  return headers.map(([name, value]) => ({ name, value }));
}

function queryOf(url: string) {
  const query = /^[^?#]*\?([^#]*)/.exec(url)?.[1] ?? '';
  return query
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const [, name = '', value = ''] = /^([^=]*)=?([\s\S]*)$/.exec(part) ?? [];
      return { name, value };
    });
}

/** Chromium's name of the type. */
function resourceType({ resourceType }: ReportExchange): string {
  return resourceType === 'fetch-or-xhr' ? 'fetch' : resourceType;
}

/** Chromium ties a preflight to its request by the URL, and counts lines and columns from 0. */
function initiatorOf({ initiator }: ReportExchange, { kind, url }: Message) {
  if (kind === 'preflight') return { type: 'preflight', url };
  if (!initiator) return { type: 'other' };
  const { function: functionName, line, column } = initiator;
  const frame = {
    functionName,
    scriptId: '',
    url: initiator.url,
    lineNumber: line - 1,
    columnNumber: column - 1,
  };
  return { type: 'script', stack: { callFrames: [frame] } };
}
