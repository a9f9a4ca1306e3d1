import type { MessageKind } from '../../engine/exchange.ts';

/** Text in which some is left to whoever runs the check. */
export type Pieces = readonly (string | { readonly variable: string })[];

/** What an answer must hold. Lists may hold more; only `is` is exact. */
export type Expectation =
  | { readonly kind: 'ok-status' }
  /** Sent once, as one of these. */
  | { readonly kind: 'is'; readonly name: string; readonly values: readonly string[] }
  | {
      readonly kind: 'lists';
      readonly name: string;
      readonly items: readonly string[];
      /** Whether `*` stands for all of them. */
      readonly wildcard: boolean;
      /** Methods are compared letter by letter, names of headers are not. */
      readonly anyCase: boolean;
    }
  | { readonly kind: 'absent'; readonly name: string }
  | { readonly kind: 'no-user-info'; readonly name: string };

/** One message to send, and what must come back. */
export interface MessageCheck {
  readonly kind: MessageKind;
  readonly method: string;
  /** Index into the plan's servers. */
  readonly server: number;
  readonly path: Pieces;
  readonly headers: readonly (readonly [name: string, value: Pieces])[];
  readonly expected: readonly Expectation[];
  /** Whether sending it again changes nothing on the server. */
  readonly safe: boolean;
}

/** A secret of the report, which whoever runs the check has to give. */
export interface Variable {
  readonly name: string;
  readonly meaning: string;
  /** Whether only messages that may change something need it. */
  readonly forUnsafe: boolean;
}

/** Everything that a check sends and looks at, whatever language it is written in. */
export interface CheckPlan {
  /** Origins; each may be replaced by another base URL. */
  readonly servers: readonly string[];
  readonly variables: readonly Variable[];
  readonly checks: readonly MessageCheck[];
  /** Failures that no answer mends. */
  readonly beyond: readonly string[];
}
