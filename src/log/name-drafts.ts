import { type Draft, type Source, sourcesOf } from './draft.ts';

/** Names exchanges so that a name stays, also when a second source turns up or a first guess is withdrawn. */
export function createNames() {
  const names = new WeakMap<Draft, string>();
  let last = 0;

  return {
    of: (draft: Draft): string => names.get(draft) ?? '',
    /** Hands the names of some drafts on to those that stand in their place now. Returns the names nobody took. */
    handOn(
      before: readonly Draft[],
      after: readonly Draft[],
      isTaken: (name: string) => boolean,
    ): ReadonlySet<string> {
      const free = new Set<string>();
      const known = new Map<string | Source, string>();
      for (const draft of before) {
        const name = names.get(draft);
        if (name === undefined || isTaken(name)) continue;
        free.add(name);
        for (const source of sourcesOf(draft)) known.set(keyOf(source), name);
      }
      for (const draft of after) {
        const own = sourcesOf(draft).map((source) => known.get(keyOf(source)));
        const name = own.find((known) => known !== undefined && free.has(known)) ?? `e${++last}`;
        free.delete(name);
        names.set(draft, name);
      }
      return free;
    },
  };
}

/** A request of `webRequest` is another object with each of its events. */
function keyOf(source: Source): string | Source {
  return 'hops' in source ? source.id : source;
}
