import { groupBy } from '../engine/group-by.ts';
import type { HarEntry } from '../protocol/observed-event.ts';
import { withoutFragment } from './origin-of.ts';
import { ownPreflights } from './own-preflights.ts';
import { byStart, end, firstFrom, slackMs } from './times-of-entries.ts';

/** What the HAR tells of one hop: the request, its preflight, or both. */
export interface HarHop {
  readonly preflight: HarEntry | null;
  readonly request: HarEntry | null;
}

/** From when on what an entry redirects to can have begun. */
function followsFrom(entry: HarEntry): number {
  return end(entry) - slackMs - (entry.durationMs ?? 0) / 2;
}

/**
 * Joins the HAR entries that `webRequest` knows nothing of into exchanges, each a list of hops. `notesCalls`: a
 * request is noted when the page makes it, and so before its preflight.
 */
export function chainHar(entries: readonly HarEntry[], notesCalls = true): readonly (readonly HarHop[])[] {
  const sorted = entries.toSorted(byStart);
  const requests = sorted.filter((entry) => entry.kind === 'request');
  const byUrl = groupBy(requests, (entry) => withoutFragment(entry.url));
  const { own, lonely } = ownPreflights(
    sorted.filter((entry) => entry.kind === 'preflight'),
    byUrl,
    notesCalls,
  );

  const taken = new Set<HarEntry>();
  const nextHop = (from: HarEntry): HarEntry | null => {
    const { redirectUrl } = from;
    const targets = redirectUrl === null ? undefined : byUrl.get(withoutFragment(redirectUrl));
    if (!targets) return null;
    const behind = targets.slice(firstFrom(targets, followsFrom(from)));
    return behind.find((target) => !taken.has(target)) ?? null;
  };
  const chains: HarHop[][] = [];
  for (const first of requests) {
    if (taken.has(first)) continue;
    const chain: HarHop[] = [];
    for (let entry: HarEntry | null = first; entry !== null; entry = nextHop(entry)) {
      chain.push({ preflight: own.get(entry) ?? null, request: entry });
      taken.add(entry);
    }
    chains.push(chain);
  }
  return [...chains, ...withoutRequest(lonely, chains)];
}

/** Puts preflights behind the redirect that led to them; hands back those that stand alone. */
function withoutRequest(lonely: readonly HarEntry[], chains: readonly HarHop[][]): HarHop[][] {
  const target = (chain: readonly HarHop[]) => chain.at(-1)?.request?.redirectUrl ?? null;
  const open = groupBy(
    chains.filter((chain) => target(chain) !== null),
    (chain) => withoutFragment(target(chain) ?? ''),
  );
  const alone: HarHop[][] = [];
  for (const preflight of lonely) {
    // Firefox lists no request that its preflight stopped.
    const from = open.get(withoutFragment(preflight.url))?.find((chain) => {
      const last = chain.at(-1)?.request;
      return last && preflight.startedAt >= followsFrom(last);
    });
    const hop = { preflight, request: null };
    if (from) from.push(hop);
    else alone.push([hop]);
  }
  return alone;
}
