import type { Source } from './draft.ts';

/** Names exchanges so that a name stays, also when a second source turns up or a first guess is withdrawn. */
export function createIds() {
  /** By the request's own id, or by what else a source told of it, as the last round left them. */
  let known = new Map<string | Source, string>();
  let last = 0;

  const keyOf = (source: Source) => ('hops' in source ? source.id : source);

  return {
    /** Begins a round, in which each name is given once. */
    round(taken: Iterable<string>) {
      const given = new Set(taken);
      const before = known;
      known = new Map();
      return (sources: readonly Source[]): string => {
        const names = sources.map((source) => before.get(keyOf(source)));
        const id = names.find((name) => name !== undefined && !given.has(name)) ?? `e${++last}`;
        given.add(id);
        for (const source of sources) known.set(keyOf(source), id);
        return id;
      };
    },
  };
}
