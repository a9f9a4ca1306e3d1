import type { HeaderList, MessageKind } from '../engine/exchange.ts';
import { unsafeHeadersOfPage } from '../engine/fetch/unsafe-headers-of-page.ts';
import { groupBy } from '../engine/group-by.ts';
import type { HarEntry } from '../protocol/observed-event.ts';
import { firstIndex } from './first-index.ts';
import { headerValue } from './header-pairs.ts';
import { withoutFragment } from './origin-of.ts';

/** One message that `webRequest` saw, for which the HAR may have an entry. */
export interface Slot {
  readonly kind: MessageKind;
  readonly method: string;
  readonly url: string;
  readonly startedAt: number;
  readonly finished: boolean;
  readonly status: number | null;
  readonly requestHeaders: HeaderList | null;
  readonly responseHeaders: HeaderList | null;
  /** What its preflight asked for, where the request's own headers were not seen; null without one. */
  readonly askedHeaders: readonly string[] | null;
}

/** The two clocks differ by the time an event takes to travel; a busy machine makes that long. */
const widestGapMs = 3000;
/** More neighbours in time than this never compete for one entry. */
const neighbours = 8;

/**
 * Gives each slot its HAR entry. The HAR has no id in common with `webRequest`, so kind, method, URL and
 * status must agree, and then the nearest in time and content belong together. It is computed anew with every
 * event: a match that a later event contradicts is simply not made again.
 */
export function matchHar(slots: readonly Slot[], entries: readonly HarEntry[]): ReadonlyMap<Slot, HarEntry> {
  const matches = new Map<Slot, HarEntry>();
  const slotsByKey = groupBy(slots, key);
  for (const [same, found] of groupBy(entries, key)) {
    const candidates = slotsByKey.get(same)?.toSorted((a, b) => a.startedAt - b.startedAt);
    if (candidates) matchAlike(candidates, found, matches);
  }
  return matches;
}

function key({ kind, method, url }: Slot | HarEntry): string {
  return `${kind} ${method} ${withoutFragment(url)}`;
}

function matchAlike(
  slots: readonly Slot[],
  entries: readonly HarEntry[],
  matches: Map<Slot, HarEntry>,
): void {
  const free = slots.filter((slot) => !matches.has(slot));
  const alone = free.length === 1 && entries.length === 1;
  const pairs = entries.flatMap((entry) =>
    nearest(free, entry).map((slot) => {
      const cost = gap(slot, entry) + (alone ? 0 : disagreement(slot, entry));
      return { slot, entry, cost };
    }),
  );
  pairs.sort((a, b) => a.cost - b.cost || a.slot.startedAt - b.slot.startedAt);
  const taken = new Set<HarEntry>();
  for (const { slot, entry } of pairs) {
    if (matches.has(slot) || taken.has(entry)) continue;
    matches.set(slot, entry);
    taken.add(entry);
  }
  // All neighbours of an entry may have gone to others: those left look further.
  const left = entries.filter((entry) => !taken.has(entry));
  if (taken.size > 0 && left.length > 0) matchAlike(free, left, matches);
}

/** The neighbours of an entry that it may belong to, the nearest first, among slots in the order of their start. */
function nearest(slots: readonly Slot[], entry: HarEntry): readonly Slot[] {
  const found: Slot[] = [];
  const cost = (slot: Slot | undefined) => (slot ? gap(slot, entry) : Number.POSITIVE_INFINITY);
  let late = firstIndex(slots, ({ startedAt }) => startedAt >= entry.startedAt);
  let early = late - 1;
  while (found.length < neighbours) {
    const next = cost(slots[early]) < cost(slots[late]) ? slots[early--] : slots[late++];
    if (cost(next) === Number.POSITIVE_INFINITY || !next) break;
    if (mayBelong(next, entry)) found.push(next);
  }
  return found;
}

function mayBelong(slot: Slot, entry: HarEntry): boolean {
  // The HAR may lack the status of a blocked answer; it never has one that was not given.
  if (entry.status === null) return true;
  if (slot.status === null) return !slot.finished;
  return slot.status === entry.status || isRevalidation(slot.status, entry.status);
}

function isRevalidation(a: number, b: number): boolean {
  return (a === 304 && b === 200) || (a === 200 && b === 304);
}

/** The HAR notes a request when the page makes it, `webRequest` a little later, hardly ever before. */
function gap(slot: Slot, entry: HarEntry): number {
  const late = slot.startedAt - entry.startedAt;
  if (Math.abs(late) > widestGapMs) return Number.POSITIVE_INFINITY;
  return late >= 0 ? late : 20 - 4 * late;
}

/** Milliseconds that each difference in content weighs, so that concurrent look-alikes are told apart. */
function disagreement(slot: Slot, entry: HarEntry): number {
  const differing =
    (slot.askedHeaders === null ? 0 : notAsked(slot.askedHeaders, entry)) +
    differences(slot.requestHeaders, entry.requestHeaders) +
    differences(slot.responseHeaders, entry.responseHeaders);
  return 200 * differing + (slot.status !== null && entry.status === null ? 500 : 0);
}

/** Headers that the preflight asked for and the request lacks, or the other way round. */
function notAsked(asked: readonly string[], { requestHeaders }: HarEntry): number {
  return (
    asked.filter((name) => headerValue(requestHeaders, name) === null).length +
    unsafeHeadersOfPage(requestHeaders).filter(({ name }) => !asked.includes(name)).length
  );
}

function differences(a: HeaderList | null, b: HeaderList | null): number {
  if (a === null || b === null || a.length === 0 || b.length === 0) return 0;
  const known = new Map(a);
  return b.filter(([name, value]) => (known.get(name) ?? value) !== value).length;
}
