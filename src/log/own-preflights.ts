import type { HarEntry } from '../protocol/observed-event.ts';
import { askedHeaders, hasAll } from './asked-headers.ts';
import { headerValue } from './header-pairs.ts';
import { withoutFragment } from './origin-of.ts';
import { entryPassed } from './preflight-passed.ts';
import { byStart, end, firstFrom, slackMs } from './times-of-entries.ts';

/** A request that its preflight stopped has no time of its own in Firefox, and one behind it may be this late. */
const longestGapMs = 3000;

interface Preflight {
  readonly entry: HarEntry;
  readonly method: string | null;
  readonly asked: readonly string[];
  readonly passed: boolean | null;
}

/** Finds the preflight of each request, of entries in the order of their start; `lonely` are those without one. */
export function ownPreflights(
  preflights: readonly HarEntry[],
  requests: ReadonlyMap<string, readonly HarEntry[]>,
  notesCalls: boolean,
): { readonly own: ReadonlyMap<HarEntry, HarEntry>; readonly lonely: readonly HarEntry[] } {
  const own = new Map<HarEntry, HarEntry>();
  const lonely: HarEntry[] = [];
  const targets = new Set<string>();
  for (const same of requests.values())
    for (const { redirectUrl } of same) if (redirectUrl !== null) targets.add(withoutFragment(redirectUrl));
  const waiting = new Map([...requests].map(([url, same]) => [url, waitingRequests(same, own)]));

  for (const entry of preflights) {
    const url = withoutFragment(entry.url);
    const preflight = {
      entry,
      method: headerValue(entry.requestHeaders, 'access-control-request-method'),
      asked: askedHeaders(entry.requestHeaders),
      passed: entryPassed(entry),
    };
    const around = waiting.get(url)?.(entry) ?? [];
    const behind = notesCalls ? [] : sentBehind(preflight, requests.get(url) ?? []);
    const [found] = [...around, ...behind]
      .filter((request) => !own.has(request) && suits(preflight, request, targets.has(url)))
      .map((request) => ({ request, strain: strain(preflight, request) }))
      .toSorted(
        (a, b) => a.strain - b.strain || end(a.request) - end(b.request) || byStart(a.request, b.request),
      );
    if (found) own.set(found.request, entry);
    else lonely.push(entry);
  }
  return { own, lonely };
}

/** Hands out the requests to one URL that are under way when a preflight starts, asked in the order of these. */
function waitingRequests(sorted: readonly HarEntry[], own: ReadonlyMap<HarEntry, HarEntry>) {
  let next = 0;
  let open: HarEntry[] = [];
  return ({ startedAt }: HarEntry): readonly HarEntry[] => {
    for (; (sorted[next]?.startedAt ?? Number.POSITIVE_INFINITY) <= startedAt + slackMs; next++)
      open.push(sorted[next] as HarEntry);
    open = open.filter((request) => !own.has(request) && latest(request) >= startedAt);
    return open;
  };
}

function latest(request: HarEntry): number {
  return end(request) + (request.status === null ? longestGapMs : slackMs);
}

/** The requests that were sent once a preflight had let them. */
function sentBehind({ entry, passed }: Preflight, sorted: readonly HarEntry[]): readonly HarEntry[] {
  if (passed === false) return [];
  const from = firstFrom(sorted, Math.max(end(entry) - slackMs, entry.startedAt + slackMs));
  return sorted.slice(from, firstFrom(sorted, end(entry) + longestGapMs));
}

/**
 * Whether a preflight can have been made for a request: the method it asks for, and its headers. Chromium leaves
 * `Authorization` out of a HAR that it saves, unless it is told otherwise.
 */
function suits({ method, asked }: Preflight, request: HarEntry, isTarget: boolean): boolean {
  if (method !== request.method) return false;
  // Of a redirect's target that never left, the HAR does not know what the page had set.
  const untold = request.status === null && isTarget;
  return (
    untold ||
    request.requestHeaders.length === 0 ||
    hasAll(
      request.requestHeaders,
      asked.filter((name) => name !== 'authorization'),
    )
  );
}

/** How much speaks against a preflight having been made for a request, in milliseconds. */
function strain({ entry, asked, passed }: Preflight, request: HarEntry): number {
  const early = Math.max(0, request.startedAt - entry.startedAt);
  const late = Math.max(0, end(entry) - end(request));
  const otherFate = passed !== null && passed !== (request.status !== null);
  const lacksHeader = request.requestHeaders.length > 0 && !hasAll(request.requestHeaders, asked);
  // The HAR's clock is exact to the millisecond.
  return Math.floor(early) + Math.floor(late) + (otherFate ? 1000 : 0) + (lacksHeader ? 1000 : 0);
}
