import type { CallSite, HeaderList, MessageKind, ResourceType } from '../engine/exchange.ts';
import type { ProbeEvent } from './probe-record.ts';

/** The stages of `webRequest` that tell something, named after its events. */
export type WebRequestStage =
  | 'before-request'
  | 'before-send-headers'
  | 'send-headers'
  | 'headers-received'
  | 'auth-required'
  | 'before-redirect'
  | 'response-started'
  | 'completed'
  | 'error-occurred';

/** One `webRequest` event, the same for every browser. */
export interface WebRequestEvent {
  readonly source: 'web-request';
  readonly stage: WebRequestStage;
  /** The same for all hops of a request; a preflight has its own. */
  readonly requestId: string;
  readonly tabId: number;
  readonly frameId: number;
  /** Null where the browser does not give one. */
  readonly documentId: string | null;
  /** The origin that called, serialized; null where the browser does not tell (a navigation). */
  readonly initiator: string | null;
  /** URL of the calling document or worker script, where the browser tells (Firefox). */
  readonly documentUrl: string | null;
  /** `webRequest.ResourceType` as the browser wrote it. */
  readonly type: string;
  readonly method: string;
  readonly url: string;
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  readonly requestHeaders: HeaderList | null;
  readonly status: number | null;
  readonly responseHeaders: HeaderList | null;
  readonly fromCache: boolean;
  readonly redirectUrl: string | null;
  readonly error: string | null;
}

/** One HAR entry, reduced to what a diagnosis needs. Bodies are never read. */
export interface HarEntry {
  readonly kind: MessageKind;
  readonly method: string;
  readonly url: string;
  readonly startedAt: number;
  readonly durationMs: number | null;
  readonly requestHeaders: HeaderList;
  /** Null when there was no answer (HAR writes 0). */
  readonly status: number | null;
  readonly responseHeaders: HeaderList | null;
  readonly fromCache: boolean;
  readonly redirectUrl: string | null;
  /** `response._error` as the browser wrote it; `''` for mixed content; null when there was none. */
  readonly error: string | null;
  /** Null for documents, sockets and what else is not an exchange. */
  readonly resourceType: ResourceType | null;
  readonly callSite: CallSite | null;
  readonly viaServiceWorker: boolean;
}

export interface HarEvent {
  readonly source: 'har';
  readonly at: number;
  readonly entry: HarEntry;
}

/** The tab shows another page. */
export interface NavigationEvent {
  readonly source: 'navigation';
  readonly at: number;
  readonly url: string;
}

/** `webRequest` was not watched for a while: what was under way may have ended unseen. */
export interface GapEvent {
  readonly source: 'gap';
  readonly at: number;
}

export type ObservedEvent = WebRequestEvent | HarEvent | ProbeEvent | NavigationEvent | GapEvent;
