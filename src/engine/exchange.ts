/** Header fields in wire order, one pair per field line, names in lower case. */
export type HeaderList = readonly (readonly [name: string, value: string])[];

export type MessageKind = 'preflight' | 'request';

/** One request and its answer as far as they were seen: a preflight, or one hop of the request itself. */
export interface Message {
  readonly kind: MessageKind;
  /** 0 for the first URL; each followed redirect adds one. */
  readonly hop: number;
  readonly method: string;
  readonly url: string;
  /** Empty when they were not observed, or when the request never left. */
  readonly requestHeaders: HeaderList;
  /** What the browser was about to send, where another extension was seen to change it; else left out. */
  readonly originalRequestHeaders?: HeaderList;
  /** Null when no answer was observed. */
  readonly status: number | null;
  /** As the server sent them. */
  readonly responseHeaders: HeaderList | null;
  /** What another extension made of them, which is what the browser judged; left out where none was seen to. */
  readonly rewrittenResponseHeaders?: HeaderList;
  readonly fromCache: boolean;
  /** The browser's own name of the network error, for example `net::ERR_FAILED`; null when there was none. */
  readonly networkError: string | null;
  /** Milliseconds since the Unix epoch. */
  readonly startedAt: number;
  readonly durationMs: number | null;
}

/** `fetch-or-xhr` where only `webRequest` was seen, which cannot tell the two apart. */
export type ResourceType =
  | 'fetch'
  | 'xhr'
  | 'fetch-or-xhr'
  | 'script'
  | 'stylesheet'
  | 'font'
  | 'image'
  | 'media'
  | 'ping'
  | 'other';

/** The request's mode. https://fetch.spec.whatwg.org/#concept-request-mode */
export type Mode = 'cors' | 'no-cors' | 'unknown';

/**
 * What the browser did with the exchange.
 * `blocked`: it stopped at one of its own checks; `failed`: the network, or the page itself, ended it;
 * `unknown`: it ended, and the browser did not tell how.
 */
export type Outcome = 'delivered' | 'blocked' | 'failed' | 'pending' | 'unknown';

/** The call in the page's source that made the request. Line and column are 1-based. */
export interface CallSite {
  readonly function: string;
  readonly url: string;
  readonly line: number;
  readonly column: number;
}

export interface Frame {
  readonly url: string | null;
  readonly kind: 'page' | 'iframe' | 'worker' | 'service-worker' | 'unknown';
}

/**
 * What the page's own code asked for, where a probe in the page told it. Null: the probe could not read it, or
 * no script made the request.
 */
export interface PageCall {
  readonly api: 'fetch' | 'xhr' | 'beacon' | null;
  readonly mode: 'cors' | 'no-cors' | 'same-origin' | null;
  readonly credentials: 'include' | 'same-origin' | 'omit' | null;
  readonly redirect: 'follow' | 'manual' | 'error' | null;
  /** The error that the page was given; null where none was seen. */
  readonly rejection: { readonly name: string; readonly message: string } | null;
  /** The directive of the page's Content-Security-Policy that forbids it, for example `connect-src`. */
  readonly violatedDirective: string | null;
}

export type BrowserName = 'chromium' | 'firefox' | 'unknown';

/** Everything that was observed of one request: its preflights, its redirect hops, its end. */
export interface Exchange {
  readonly id: string;
  readonly browser: BrowserName;
  /** The origin of the page that called, serialized; `null` as text when it is opaque. */
  readonly origin: string;
  readonly resourceType: ResourceType;
  readonly mode: Mode;
  readonly initiator: CallSite | null;
  readonly frame: Frame;
  /** Whether what called is a secure context. A frame is none in a page that is none. */
  readonly secureContext: boolean;
  readonly startedAt: number;
  readonly durationMs: number | null;
  readonly outcome: Outcome;
  /**
   * True once the answer's body was on its way to the page. In Chromium this tells an abort by the page
   * from a failed check: both end in `net::ERR_FAILED`.
   */
  readonly responseStarted: boolean;
  /** Null where no probe was in the page. */
  readonly call: PageCall | null;
  /**
   * True where Firefox ties the request to no document: a worker's, or one with `keepalive`. It then says nothing
   * of storage access, whatever the credentials mode.
   */
  readonly withoutDocument: boolean;
  /**
   * True where this browser itself put headers on answers, as the mended server would, because the user had it do
   * so: no evidence about the server. Left out elsewhere.
   */
  readonly answersInjected?: boolean;
  /** In the order of the hops; a preflight stands before the request it was made for. Never empty. */
  readonly messages: readonly Message[];
}
