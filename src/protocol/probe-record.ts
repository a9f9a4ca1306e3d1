import type { CallSite, PageCall } from '../engine/exchange.ts';

/** The name under which the probe's own script stands in stacks. */
export const probeScriptName = 'whycors-probe';

/** One call that the page's own code made. What stands here was checked: the page could have forged it. */
export interface CallRecord {
  readonly kind: 'call';
  /** No other call of any frame has it. */
  readonly id: string;
  readonly api: NonNullable<PageCall['api']>;
  readonly url: string;
  /** Null where it could not be read. */
  readonly method: string | null;
  readonly mode: PageCall['mode'];
  readonly credentials: PageCall['credentials'];
  readonly redirect: PageCall['redirect'];
  readonly callSite: CallSite | null;
  /** Of the frame that called, serialized. */
  readonly origin: string;
  readonly frameUrl: string;
  readonly isTop: boolean;
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
}

/** A call ended with an error. */
export interface RejectionRecord {
  readonly kind: 'rejection';
  /** The id of the call. */
  readonly call: string;
  readonly name: string;
  readonly message: string;
  readonly at: number;
}

/** The Content-Security-Policy of a frame forbade a request, whoever wanted to make it. */
export interface ViolationRecord {
  readonly kind: 'violation';
  readonly url: string;
  /** For example `connect-src`. */
  readonly directive: string;
  readonly origin: string;
  readonly frameUrl: string;
  readonly isTop: boolean;
  readonly at: number;
}

export type ProbeRecord = CallRecord | RejectionRecord | ViolationRecord;

/** What the probe in the page has told since it was last asked; often nothing. */
export interface ProbeEvent {
  readonly source: 'probe';
  readonly at: number;
  readonly records: readonly ProbeRecord[];
}
