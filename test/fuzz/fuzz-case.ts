import type { Caller, Reply } from '../lab/scenario.ts';

/** What the page calls with. */
export type CallKind =
  | 'fetch'
  | 'xhr'
  | 'image'
  | 'script'
  | 'module'
  | 'style'
  | 'font'
  | 'video'
  | 'preload'
  | 'event-source'
  | 'beacon';

/** One call. Fields that its kind has no use for are ignored. */
export interface FuzzCall {
  readonly kind: CallKind;
  readonly method: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly credentials: 'omit' | 'same-origin' | 'include';
  readonly mode: 'cors' | 'no-cors';
  readonly redirect: 'follow' | 'manual' | 'error';
  readonly keepalive: boolean;
  /** Listens to the progress of the upload, which alone makes a preflight necessary. */
  readonly upload: boolean;
  readonly body: string | null;
  /** Sends the body as a stream, which alone makes a preflight necessary too. */
  readonly stream: boolean;
  /** What a preload is loaded for. */
  readonly as: 'fetch' | 'script' | 'style' | 'font' | 'image';
}

/** Whether the same call is made once more: beside the first, or behind it. */
export type Repeat = 'once' | 'at-once' | 'in-turn';

/** A reply without functions and bytes: it must survive JSON. */
export type FuzzReply = Pick<Reply, 'headers'> & { readonly status: number };

/** One URL of the way. Its reply leads to the next hop, where there is one. */
export interface FuzzHop {
  readonly at: string;
  /** `Location` of the hop before names a user and a password. */
  readonly userInfo: boolean;
  readonly preflight: FuzzReply;
  readonly reply: FuzzReply;
}

/** A request and the servers' behaviour, as plain JSON: what is printed is what is run again. */
export interface FuzzCase {
  readonly page: string;
  readonly from: Caller;
  readonly repeat: Repeat;
  readonly call: FuzzCall;
  readonly hops: readonly FuzzHop[];
}

/** The URL of a hop as scenarios write URLs, without the port. */
export function hopUrl({ hops }: FuzzCase, hop: number): string {
  return `${hops[hop]?.at ?? ''}/${String.fromCharCode(97 + hop)}`;
}

/** The origin of whoever calls, serialized. */
export function callerOrigin({ page, from }: Pick<FuzzCase, 'page' | 'from'>): string {
  if (from === 'sandboxed-iframe') return 'null';
  return from === 'iframe' ? `${page.split(':')[0]}://widget.test` : page;
}
