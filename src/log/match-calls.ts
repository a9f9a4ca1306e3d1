import type { BrowserName, ResourceType } from '../engine/exchange.ts';
import { neverSent } from '../engine/fetch/never-sent.ts';
import { groupBy } from '../engine/group-by.ts';
import { blockedType } from './blocked-type.ts';
import type { Draft, Observed } from './draft.ts';
import { headerValue } from './header-pairs.ts';
import { withoutFragment } from './origin-of.ts';
import { wireResourceType } from './resource-type.ts';
import type { SeenCall } from './seen-call.ts';

/** A call comes before its request; clocks are rounded, and a busy machine takes its time. */
const earliestMs = -20;
const latestMs = 3000;

/**
 * Gives each request the call that made it, and puts calls apart that no request belongs to. Calls have no id
 * that the network knows: origin, URL, method and mode must agree, and calls alike are taken in their order,
 * which is the one in which browsers send them.
 */
export function withCalls(
  drafts: readonly Draft[],
  calls: readonly SeenCall[],
  browser: BrowserName,
): readonly Draft[] {
  if (calls.length === 0) return drafts;
  const waiting = groupBy(
    drafts.map(firstSeen).toSorted((a, b) => a.startedAt - b.startedAt),
    ({ url }) => url,
  );
  const made = new Map<Draft, SeenCall>();
  for (const seen of calls.toSorted((a, b) => unlikelihood(a) - unlikelihood(b))) {
    const found = waiting
      .get(withoutFragment(seen.first.url))
      ?.find((first) => !made.has(first.draft) && mayHaveMade(seen, first, browser));
    if (found) made.set(found.draft, seen);
  }
  const matched = new Set(made.values());
  return [
    ...drafts.map((draft) => {
      const call = made.get(draft);
      return call ? { ...draft, call } : draft;
    }),
    ...calls.filter((seen) => !matched.has(seen)).map((call): Draft => ({ wire: null, hops: [], call })),
  ];
}

/** What the page's policy forbade was sent only if a redirect was what it forbade; other calls go first. */
function unlikelihood({ violation }: SeenCall): number {
  return violation === null ? 0 : 1;
}

function isNeverSent({ call }: SeenCall): boolean {
  return call !== null && neverSent(call, call.url, call.origin) !== null;
}

interface FirstSeen {
  readonly draft: Draft;
  readonly url: string;
  readonly startedAt: number;
  readonly method: string | null;
  readonly request: Observed | null;
}

function firstSeen(draft: Draft): FirstSeen {
  const hop = draft.hops[0];
  const { wire = null, har = null } = hop?.request ?? hop?.preflight ?? {};
  return {
    draft,
    url: withoutFragment(wire?.url ?? har?.url ?? ''),
    startedAt: wire?.startedAt ?? har?.startedAt ?? 0,
    method: hop?.request ? (wire?.method ?? har?.method ?? null) : null,
    request: hop?.request ?? null,
  };
}

function mayHaveMade(seen: SeenCall, candidate: FirstSeen, browser: BrowserName): boolean {
  const { call, violation, first } = seen;
  const { draft, startedAt, method, request } = candidate;
  // Firefox's HAR lists some that were not sent.
  if (isNeverSent(seen) && (draft.wire !== null || request?.har?.status != null)) return false;
  const late = startedAt - first.at;
  if (call === null ? Math.abs(late) > latestMs : late < earliestMs || late > latestMs) return false;
  const initiator = draft.wire?.first.initiator ?? null;
  if (initiator !== null && initiator !== first.origin) return false;
  const type = resourceType(draft, request);
  if (call === null) return violation !== null && type === blockedType(violation.directive);
  if (call.method !== null && method !== null && call.method !== method) return false;
  const mode = sentMode(request);
  if (call.mode !== null && mode !== null && call.mode !== mode) return false;
  // Without fetch metadata Firefox's HAR does not tell the kind.
  return kindsOf[call.api].includes(type) || (browser === 'firefox' && type === 'other');
}

/** What the requests of each kind of call are seen as. */
const kindsOf: Readonly<Record<NonNullable<SeenCall['call']>['api'], readonly (ResourceType | null)[]>> = {
  fetch: ['fetch', 'fetch-or-xhr', null],
  xhr: ['xhr', 'fetch-or-xhr', null],
  beacon: ['ping', null],
};

function resourceType({ wire }: Draft, request: Observed | null): ResourceType | null {
  return request?.har?.resourceType ?? (wire && wireResourceType(wire.first.type));
}

function sentMode(request: Observed | null): string | null {
  return (
    headerValue(request?.wire?.requestHeaders ?? null, 'sec-fetch-mode') ??
    headerValue(request?.har?.requestHeaders ?? null, 'sec-fetch-mode')
  );
}
