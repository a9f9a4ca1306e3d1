import type { HarEntry } from '../protocol/observed-event.ts';
import type { ProbeRecord } from '../protocol/probe-record.ts';
import type { Draft } from './draft.ts';
import { withoutFragment } from './origin-of.ts';
import type { WireRequest } from './wire-request.ts';

/** Everything that may belong together: what was told of one URL, and of those that redirects join to it. */
export interface Neighbourhood {
  readonly urls: Set<string>;
  readonly wire: Map<string, WireRequest>;
  readonly har: Set<HarEntry>;
  readonly told: Set<ProbeRecord>;
  /** What they were assembled to, the last time. */
  drafts: readonly Draft[];
}

/** Keeps apart what has nothing to do with each other, so that an event costs no more than its neighbours. */
export function createNeighbourhoods() {
  const byUrl = new Map<string, Neighbourhood>();
  let changed = new Set<Neighbourhood>();

  function settleIn(url: string): Neighbourhood {
    const found = byUrl.get(url);
    if (found) return found;
    const founded = { urls: new Set([url]), wire: new Map(), har: new Set<never>(), told: new Set<never>() };
    const neighbourhood: Neighbourhood = { ...founded, drafts: [] };
    byUrl.set(url, neighbourhood);
    return neighbourhood;
  }

  function join(one: Neighbourhood, other: Neighbourhood): Neighbourhood {
    if (one === other) return one;
    const [into, from] = one.urls.size < other.urls.size ? [other, one] : [one, other];
    for (const url of from.urls) {
      into.urls.add(url);
      byUrl.set(url, into);
    }
    for (const [id, request] of from.wire) into.wire.set(id, request);
    for (const entry of from.har) into.har.add(entry);
    for (const record of from.told) into.told.add(record);
    into.drafts = [...into.drafts, ...from.drafts];
    changed.delete(from);
    return into;
  }

  return {
    /** The neighbourhood of a URL, which is about to change; null where there is none. */
    at(url: string): Neighbourhood | null {
      const found = byUrl.get(withoutFragment(url)) ?? null;
      if (found) changed.add(found);
      return found;
    },
    /** The one of these URLs, which are neighbours from here on. */
    of(urls: readonly [string, ...string[]]): Neighbourhood {
      const found = urls.map((url) => settleIn(withoutFragment(url))).reduce(join);
      changed.add(found);
      return found;
    },
    all: (): ReadonlySet<Neighbourhood> => new Set(byUrl.values()),
    /** Those that changed since the last call; whoever is left empty is gone. */
    takeChanged(): ReadonlySet<Neighbourhood> {
      const taken = changed;
      changed = new Set();
      for (const { urls, wire, har, told } of taken)
        if (wire.size + har.size + told.size === 0) for (const url of urls) byUrl.delete(url);
      return taken;
    },
  };
}
