import { type Hop, hopsOf, requestedHeaderNames, requestedMethod } from './conversation.ts';
import { readCredentials } from './credentials.ts';
import type { CredentialsMode } from './diagnosis.ts';
import type { Exchange, Frame, HeaderList, Message, MessageKind, ResourceType } from './exchange.ts';
import { getHeader } from './fetch/header-list.ts';
import { originOf } from './fetch/origin.ts';
import { unsafeHeadersOfPage } from './fetch/unsafe-headers-of-page.ts';
import { asJudged } from './rewriting.ts';

/** One answer that a host gave to a page in this tab. */
export interface HostAnswer {
  /** Id of the exchange that it belongs to. */
  readonly exchange: string;
  readonly kind: MessageKind;
  readonly url: string;
  /** Of a preflight: the method that it asks for. */
  readonly method: string;
  /** What made a preflight necessary, in lower case; of a preflight: what it asks for. */
  readonly headerNames: readonly string[];
  /** The origin that asked, as it is serialized here. */
  readonly origin: string;
  /** Whether the answer had to pass the CORS check. */
  readonly checked: boolean;
  /** Who asked. */
  readonly caller: Frame['kind'];
  /** Whether a script called, which chooses the credentials mode itself. */
  readonly byScript: boolean;
  /** Of the call, as far as it shows. */
  readonly credentials: CredentialsMode;
  readonly status: number;
  readonly requestHeaders: HeaderList;
  readonly headers: HeaderList;
  /** Its `Access-Control-Allow-Origin`: on a busy host it is asked for once for each other answer. */
  readonly allowOrigin: string | null;
  /** From the browser's own cache. */
  readonly fromCache: boolean;
  /** Milliseconds since the Unix epoch. */
  readonly startedAt: number;
}

/** What other exchanges of this tab tell of a host. */
export interface HostHistory {
  /** What the API origin of this URL answered to all other exchanges, oldest first. */
  answersOf(url: string): readonly HostAnswer[];
  /** The API origins that other exchanges called. */
  readonly origins: readonly string[];
}

/** Nothing else was seen. */
export const noHistory: HostHistory = { answersOf: () => [], origins: [] };

/** What only a script's own call is. */
const CALLED: readonly ResourceType[] = ['fetch', 'xhr', 'fetch-or-xhr'];

/** Longer values tell no more, and would make the memory of a hostile host large. */
const LONGEST = 256;
const MOST_HEADERS = 64;

/** Every answer of an exchange that came from another origin than the page's, and as the server gave it. */
export function hostAnswersOf(exchange: Exchange): readonly HostAnswer[] {
  if (exchange.answersInjected) return [];
  const { mode } = readCredentials(asJudged(exchange));
  return hopsOf(exchange)
    .filter(({ corsTainted }) => corsTainted)
    .flatMap((hop) =>
      [hop.preflight, hop.request].flatMap((index) => {
        const message = index === null ? undefined : exchange.messages[index];
        const answer = message && answerOf(exchange, mode, hop, message);
        return answer ? [answer] : [];
      }),
    );
}

function answerOf(
  exchange: Exchange,
  credentials: CredentialsMode,
  hop: Hop,
  message: Message,
): HostAnswer | null {
  const { kind, url, status, requestHeaders, responseHeaders, fromCache, startedAt } = message;
  if (status === null || responseHeaders === null) return null;
  const preflight = kind === 'preflight';
  const headers = bounded(responseHeaders);
  return {
    exchange: exchange.id,
    kind,
    url,
    method: preflight ? (requestedMethod(message) ?? hop.method) : message.method,
    headerNames: preflight
      ? requestedHeaderNames(message)
      : unsafeHeadersOfPage(requestHeaders).map(({ name }) => name),
    origin: (preflight ? hop.preflightOrigin : null) ?? hop.origin,
    checked: exchange.mode !== 'no-cors',
    caller: exchange.frame.kind,
    byScript: CALLED.includes(exchange.resourceType),
    credentials,
    status,
    requestHeaders: bounded(requestHeaders),
    headers,
    allowOrigin: getHeader(headers, 'access-control-allow-origin'),
    fromCache,
    startedAt,
  };
}

function bounded(headers: HeaderList): HeaderList {
  const fits =
    headers.length <= MOST_HEADERS &&
    headers.every(([name, value]) => name.length <= LONGEST && value.length <= LONGEST);
  if (fits) return headers;
  return headers
    .slice(0, MOST_HEADERS)
    .map(([name, value]) => [name.slice(0, LONGEST), value.slice(0, LONGEST)] as const);
}

/** The API origin that a URL belongs to; null where it is no URL, or none with a host. */
export function apiOriginOf(url: string): string | null {
  const origin = originOf(url);
  return origin === 'null' ? null : origin;
}

/** Whether an answer lets this origin pass the CORS check when credentials are omitted. */
export function allowsOrigin({ allowOrigin }: Pick<HostAnswer, 'allowOrigin'>, origin: string): boolean {
  return allowOrigin === origin || allowOrigin === '*';
}
