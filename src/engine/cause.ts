import type { Hop } from './conversation.ts';
import type { Alternative, Answer, Certainty, CredentialsMode, Evidence } from './diagnosis.ts';
import type { Exchange, Message, MessageKind } from './exchange.ts';
import type { Failure, Step } from './failures.ts';
import type { HostHistory } from './host-answer.ts';
import type { HeaderChange } from './rewriting.ts';

/** What every cause may look at. */
export interface Subject {
  /** As the servers answered. */
  readonly exchange: Exchange;
  readonly hops: readonly Hop[];
  readonly credentials: CredentialsMode;
  /** Every step at which the servers' own answers fail, in the browser's order, under the likeliest credentials mode. */
  readonly failures: readonly Failure[];
  readonly answers: readonly Answer[];
  /** What other exchanges of this tab tell of the hosts that were called. */
  readonly history: HostHistory;
}

/** What the cause of a failed step may look at beside that. */
export interface FailedStep extends Subject {
  readonly message: Message;
  /** What another extension changed of the message, where only that failed so; empty where the server's answer did. */
  readonly spoiled: readonly HeaderChange[];
  readonly messageIndex: number;
  /** The request's origin as it is serialized at this message. */
  readonly origin: string;
  /** What this message must be answered instead. */
  readonly answer: Answer | null;
}

/** A cause's words: one sentence each, plain text, code in backticks (made with `code()`). */
export interface Explanation {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  /** Beside the header that the failed step looks at, which is evidence by itself. */
  readonly evidence?: readonly Evidence[];
  /** Index into the messages; left out: the failed one, or none. */
  readonly message?: number;
  /** Left out: the cause's own. */
  readonly certainty?: Certainty;
  readonly alternatives?: readonly Alternative[];
  /** Only where the cause, and no failed step, knows the browser's code. */
  readonly chromium?: string;
  readonly firefox?: string;
}

interface CauseBase {
  /** Permanent. Noun and failing state, as style has it; the file, its test and its page carry the same name. */
  readonly id: string;
  /** Three or four words, for a list. */
  readonly title: string;
  readonly spec: string;
  /** What is looked at, in few words, for the table of causes. */
  readonly observes: string;
  /** How sure its finding is, where the explanation does not say otherwise. Left out: certain. */
  readonly certainty?: Certainty;
}

/** Explains a step of the standard that failed. It is never asked about one that passed. */
export interface StepCause extends CauseBase {
  /** One step, or several whose failure it explains alike. */
  readonly explains: Step | readonly Step[];
  /** Left out: at a preflight as well as at the request itself. */
  readonly on?: MessageKind;
  explain(step: FailedStep): Explanation | null;
}

/** Explains an end that no server's answer brought about: the network, the page, another policy. */
export interface EndCause extends CauseBase {
  readonly explains: 'end';
  /** True where it only says that the reason was not seen: CORS may have been it after all. */
  readonly leavesOpen?: true;
  explain(subject: Subject): Explanation | null;
}

/** Says why the server behaved so. Asked only where a step of the standard failed. */
export interface RootCause extends CauseBase {
  readonly explains: 'root';
  /**
   * What it says the reason of: `answer`, that the message was answered at all as it was (status, redirect, who
   * made it); `policy`, the CORS headers on it; `request`, the request itself. Of each, the first that explains a
   * message has the word.
   */
  readonly about: 'answer' | 'policy' | 'request';
  explain(subject: Subject): Explanation | null;
}

/** Says what is worth knowing although it stopped nothing. Asked about every exchange that has ended. */
export interface NoticeCause extends CauseBase {
  readonly explains: 'notice';
  explain(subject: Subject): Explanation | null;
}

/** Whether a cause is asked about a failed step of a message of this kind. */
export function explainsStep(cause: StepCause, step: Step, on: MessageKind): boolean {
  const { explains } = cause;
  const explained = typeof explains === 'string' ? explains === step : explains.includes(step);
  return explained && (cause.on === undefined || cause.on === on);
}

export type Cause = StepCause | EndCause | RootCause | NoticeCause;
