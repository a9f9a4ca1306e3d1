import { groupBy } from '../engine/group-by.ts';
import type { HarEntry } from '../protocol/observed-event.ts';
import { askedHeaders, hasAll } from './asked-headers.ts';
import { headerValue } from './header-pairs.ts';
import { withoutFragment } from './origin-of.ts';
import { entryPassed } from './preflight-passed.ts';

/** What the HAR tells of one hop: the request, its preflight, or both. */
export interface HarHop {
  readonly preflight: HarEntry | null;
  readonly request: HarEntry | null;
}

/** Two entries of one chain may overlap by this much, for they are rounded. */
const slackMs = 20;

const end = (entry: HarEntry) => entry.startedAt + (entry.durationMs ?? 0);
const byStart = (a: HarEntry, b: HarEntry) => a.startedAt - b.startedAt;

/** Whether an entry is what another one's redirect leads to. */
function redirectsTo(from: HarEntry | null, to: HarEntry): boolean {
  return (
    from !== null &&
    from.redirectUrl !== null &&
    withoutFragment(from.redirectUrl) === withoutFragment(to.url) &&
    to.startedAt >= end(from) - slackMs - (from.durationMs ?? 0) / 2
  );
}

/** The entry, not yet taken, that an entry redirects to: the first that starts after it. */
export function nextHop(from: HarEntry, rest: ReadonlySet<HarEntry>): HarEntry | null {
  if (from.redirectUrl === null) return null;
  return (
    [...rest].filter((to) => to.kind === 'request' && redirectsTo(from, to)).toSorted(byStart)[0] ?? null
  );
}

/**
 * Whether a preflight can have been made for a request: same URL, the method it asks for, within its time.
 * Chromium leaves `Authorization` out of a HAR that it saves, unless it is told otherwise.
 */
function preflights(preflight: HarEntry, request: HarEntry, targets: ReadonlySet<string>): boolean {
  // Of a redirect's target that never left, the HAR does not know what the page had set.
  const untold = request.status === null && targets.has(withoutFragment(request.url));
  const asked = askedHeaders(preflight.requestHeaders).filter((name) => name !== 'authorization');
  return (
    withoutFragment(preflight.url) === withoutFragment(request.url) &&
    headerValue(preflight.requestHeaders, 'access-control-request-method') === request.method &&
    preflight.startedAt >= request.startedAt - slackMs &&
    preflight.startedAt <= end(request) + slackMs &&
    (untold || request.requestHeaders.length === 0 || hasAll(request.requestHeaders, asked))
  );
}

/** How much speaks against a preflight having been made for a request, in milliseconds. */
function strain(preflight: HarEntry, request: HarEntry): number {
  const early = Math.max(0, request.startedAt - preflight.startedAt);
  const late = Math.max(0, end(preflight) - end(request));
  const passed = entryPassed(preflight);
  const otherFate = passed !== null && passed !== (request.status !== null);
  const { requestHeaders } = request;
  const lacksHeader =
    requestHeaders.length > 0 && !hasAll(requestHeaders, askedHeaders(preflight.requestHeaders));
  // The HAR's clock is exact to the millisecond.
  return Math.floor(early) + Math.floor(late) + (otherFate ? 1000 : 0) + (lacksHeader ? 1000 : 0);
}

/** Joins the HAR entries that `webRequest` knows nothing of into exchanges, each a list of hops. */
export function chainHar(entries: readonly HarEntry[]): readonly (readonly HarHop[])[] {
  const requests = new Set(entries.filter((entry) => entry.kind === 'request').toSorted(byStart));
  const own = new Map<HarEntry, HarEntry>();
  const lonely: HarEntry[] = [];
  const byUrl = groupBy(requests, (entry) => withoutFragment(entry.url));
  const targets = new Set(
    [...requests].flatMap(({ redirectUrl }) => (redirectUrl === null ? [] : [withoutFragment(redirectUrl)])),
  );
  for (const preflight of entries.filter((entry) => entry.kind === 'preflight').toSorted(byStart)) {
    const waiting = (byUrl.get(withoutFragment(preflight.url)) ?? [])
      .filter((request) => !own.has(request) && preflights(preflight, request, targets))
      .toSorted((a, b) => strain(preflight, a) - strain(preflight, b) || end(a) - end(b) || byStart(a, b));
    const [found] = waiting;
    if (found) own.set(found, preflight);
    else lonely.push(preflight);
  }

  const chains: HarHop[][] = [];
  for (const first of requests) {
    requests.delete(first);
    const chain: HarHop[] = [];
    for (let entry: HarEntry | null = first; entry !== null; ) {
      chain.push({ preflight: own.get(entry) ?? null, request: entry });
      requests.delete(entry);
      entry = nextHop(entry, requests);
    }
    chains.push(chain);
  }
  for (const preflight of lonely) {
    // Firefox lists no request that its preflight stopped.
    const from = chains.find((chain) => redirectsTo(chain.at(-1)?.request ?? null, preflight));
    if (from) from.push({ preflight, request: null });
    else chains.push([{ preflight, request: null }]);
  }
  return chains;
}
