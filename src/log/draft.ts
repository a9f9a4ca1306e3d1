import type { HarEntry } from '../protocol/observed-event.ts';
import type { ProbeRecord } from '../protocol/probe-record.ts';
import { recordsOf, type SeenCall } from './seen-call.ts';
import type { WireHop, WireRequest } from './wire-request.ts';

/** What a source told of one request: as long as it is the same object, it is the same. */
export type Source = WireRequest | HarEntry | ProbeRecord;

/** One message as its sources told it; at least one of them did. */
export interface Observed {
  readonly wire: WireHop | null;
  readonly har: HarEntry | null;
}

export interface DraftHop {
  /** The whole request, for a preflight is one of its own; its only hop is `observed.wire`. */
  readonly preflight: (Observed & { readonly request: WireRequest | null }) | null;
  /** Null when only its preflight was seen. */
  readonly request: Observed | null;
}

/** An exchange of which it is known what belongs to it, but not yet what it means. */
export interface Draft {
  /** Null when `webRequest` did not see it. */
  readonly wire: WireRequest | null;
  /** Empty where only the page's own call was seen. */
  readonly hops: readonly DraftHop[];
  /** Null where no probe told of it. */
  readonly call: SeenCall | null;
}

/** Everything that a draft was made from: as long as these are the same objects, so is the draft. */
export function sourcesOf(draft: Draft): readonly Source[] {
  const found = draft.hops.flatMap(({ preflight, request }) => [
    preflight?.request ?? null,
    preflight?.har ?? null,
    request?.har ?? null,
  ]);
  const told = draft.call === null ? [] : recordsOf(draft.call);
  return [draft.wire, ...found, ...told].filter((source) => source !== null);
}
