import type { HeaderList, MessageKind } from './exchange.ts';

/** The request's credentials mode as the CORS check sees it; `same-origin` is `omit` for a cross-origin URL. */
export type CredentialsMode = 'include' | 'omit' | 'unknown';

/**
 * How the credentials mode is known. `destination`: this kind of request has only one; `probe`: the page's call
 * was read.
 */
export type CredentialsKnownBy =
  | 'storage-access-header'
  | 'cookie-sent'
  | 'destination'
  | 'probe'
  | 'outcome'
  | 'none';

export type Certainty = 'certain' | 'likely' | 'possible';

/**
 * `blocking`: the check at which the browser stopped; `next`: would fail next; `root`: why the server
 * behaved so; `notice`: worth knowing, and not a failure.
 */
export type Role = 'blocking' | 'next' | 'root' | 'notice';

export type Verdict = 'cors' | 'look-alike' | 'delivered' | 'delivered-with-notice' | 'undetermined';

/** A header of an observed message that shows what the finding says. `value` is null where the header is absent. */
export interface Evidence {
  readonly message: number;
  readonly header: string;
  readonly value: string | null;
}

/** Another check at which the same traffic could have been stopped. */
export interface Alternative {
  readonly cause: string;
  readonly chromium: string | null;
  readonly firefox: string | null;
  /** For example "credentials are included". */
  readonly when: string;
}

export interface Finding {
  /** The permanent id of the cause; its page is docs/causes/<id>.md. */
  readonly cause: string;
  readonly role: Role;
  /** Index into the exchange's messages; null when the finding is about the exchange as a whole. */
  readonly message: number | null;
  /** Chromium's `Network.CorsError`, null when it has none. */
  readonly chromium: string | null;
  /** Firefox's console category, null when it has none. */
  readonly firefox: string | null;
  readonly certainty: Certainty;
  readonly alternatives: readonly Alternative[];
  /** One sentence each, plain text; code stands in backticks. */
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly evidence: readonly Evidence[];
  /**
   * What the other calls to its host tell, in one sentence with figures; on the headline only: how the answer stands
   * among theirs, or which credentials mode they make likely.
   */
  readonly sameHost?: string;
  readonly spec: string;
}

/** What a server must answer to one message so that the exchange passes. */
export interface Answer {
  readonly kind: MessageKind;
  readonly method: string;
  readonly url: string;
  /** Null: keep the status. */
  readonly status: number | null;
  /** Replaces every header of that name. */
  readonly set: HeaderList;
  readonly remove: readonly string[];
}

export interface AnsweredBy {
  readonly message: number;
  readonly name: string;
  readonly role: 'cdn' | 'waf' | 'gateway' | 'load-balancer' | 'proxy' | 'server' | 'framework' | 'platform';
  readonly certainty: Certainty;
  readonly because: string;
}

/** Where a header of a request came from, as far as it can be told. */
export interface HeaderSource {
  /** `tracing`: a library that follows calls into servers; `extension`: something in the browser, not the page. */
  readonly kind: 'app' | 'library' | 'tracing' | 'extension';
  /** As the subject of a sentence; null where nothing more is known than the kind. */
  readonly name: string | null;
  readonly certainty: Certainty;
}

/** One reason why a request needed a preflight. */
export interface PreflightReason {
  /** `flag`: a listener on an XMLHttpRequest's upload object, or a stream as body. */
  readonly kind: 'method' | 'header' | 'flag';
  /** The method or the header's name in lower case; null for `flag`. */
  readonly name: string | null;
  /** One sentence, plain text; code stands in backticks. */
  readonly why: string;
  /** Of a header: who added it. */
  readonly from?: HeaderSource;
  /** How the request could do without, in one sentence; null where it could not. Left out: not known. */
  readonly avoidable?: string | null;
}

/** All that the engine says about one exchange. */
export interface Diagnosis {
  readonly verdict: Verdict;
  readonly credentials: CredentialsMode;
  readonly credentialsKnownBy: CredentialsKnownBy;
  /** Ordered: `blocking`, `next` as the browser would meet them, `root`, `notice`. */
  readonly findings: readonly Finding[];
  readonly answers: readonly Answer[];
  /** False when a redirect's tail was never seen, so that more may be needed behind it. */
  readonly answersComplete: boolean;
  /** Outermost first. */
  readonly answeredBy: readonly AnsweredBy[];
  /** Empty where no preflight was seen. */
  readonly preflightReasons: readonly PreflightReason[];
}
