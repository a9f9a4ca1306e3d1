import type { HarEntry } from '../protocol/observed-event.ts';
import type { WireHop, WireRequest } from './wire-request.ts';

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
  readonly hops: readonly DraftHop[];
}

/** Everything that a draft was made from: as long as these are the same objects, so is the draft. */
export function sourcesOf(draft: Draft): readonly (WireRequest | HarEntry)[] {
  const found = draft.hops.flatMap(({ preflight, request }) => [
    preflight?.request ?? null,
    preflight?.har ?? null,
    request?.har ?? null,
  ]);
  return [draft.wire, ...found].filter((source) => source !== null);
}
