import type { HeaderList, MessageKind } from '../engine/exchange.ts';

/** What this browser puts on the answers to one kind of message. */
export interface ProvedAnswer {
  readonly kind: MessageKind;
  /** As it is sent: `OPTIONS` of a preflight. */
  readonly method: string;
  /** Without a fragment. */
  readonly url: string;
  /** Replaces every header of that name. */
  readonly set: HeaderList;
}

/** What has this browser answer as the mended server would: for one endpoint, to one origin, in one tab. */
export interface Proof {
  /** Id of the exchange that is to pass. */
  readonly exchange: string;
  readonly method: string;
  readonly url: string;
  /** Of the page that calls, serialized. */
  readonly origin: string;
  readonly answers: readonly ProvedAnswer[];
}

/** The call that shows whether it passes now, as the page itself could make it. Never with a body. */
export interface RepeatedCall {
  readonly origin: string;
  readonly url: string;
  readonly method: string;
  readonly credentials: 'include' | 'same-origin';
  /** Those that the page set. */
  readonly headers: HeaderList;
}

/**
 * What became of a repetition. `elsewhere`: the tab shows another origin; `refused`: the page could not make the call;
 * `unavailable`: outside of DevTools nobody can.
 */
export type RepeatState = 'sent' | 'elsewhere' | 'refused' | 'unavailable';

export interface ProofStatus {
  /** `ending`: switched off, and the browser has not said yet that it is over. */
  readonly state: 'off' | 'starting' | 'on' | 'ending';
  /** The last one, also when it is off. */
  readonly proof: Proof | null;
  /** When it was switched on, in milliseconds since the Unix epoch. */
  readonly since: number;
  /** Null: nothing was repeated since. */
  readonly repeat: RepeatState | null;
  /** Why it is off, where nobody switched it off. */
  readonly problem: string | null;
}

export const noProof: ProofStatus = { state: 'off', proof: null, since: 0, repeat: null, problem: null };
