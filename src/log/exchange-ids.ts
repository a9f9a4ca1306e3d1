import type { HarEntry } from '../protocol/observed-event.ts';
import type { WireRequest } from './wire-request.ts';

/** Names exchanges so that a name stays, also when a second source turns up or a first guess is withdrawn. */
export function createIds() {
  /** By the request's own id, or by the HAR entry, as the last round left them. */
  let known = new Map<string | HarEntry, string>();
  let last = 0;

  const keyOf = (source: WireRequest | HarEntry) => ('hops' in source ? source.id : source);

  return {
    /** Begins a round, in which each name is given once. */
    round(taken: Iterable<string>) {
      const given = new Set(taken);
      const before = known;
      known = new Map();
      return (sources: readonly (WireRequest | HarEntry)[]): string => {
        const names = sources.map((source) => before.get(keyOf(source)));
        const id = names.find((name) => name !== undefined && !given.has(name)) ?? `e${++last}`;
        given.add(id);
        for (const source of sources) known.set(keyOf(source), id);
        return id;
      };
    },
  };
}
