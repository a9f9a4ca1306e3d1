import type { BrowserName } from '../engine/exchange.ts';
import type { HarEntry } from '../protocol/observed-event.ts';
import { askedHeaders } from './asked-headers.ts';
import { chainHar, type HarHop } from './chain-har.ts';
import type { Draft, DraftHop } from './draft.ts';
import type { HarProducer } from './har-producer.ts';
import { headerValue } from './header-pairs.ts';
import { matchHar, type Slot } from './match-har.ts';
import { withoutFragment } from './origin-of.ts';
import { pairPreflights } from './pair-preflights.ts';
import type { WireHop, WireRequest } from './wire-request.ts';

/**
 * Says what belongs together of everything that both sources told. It decides anew from the whole each time,
 * so the order in which the sources spoke leaves no trace, and no early guess can stay.
 */
export function assemble(
  wire: readonly WireRequest[],
  har: readonly HarEntry[],
  browser: BrowserName,
): readonly Draft[] {
  const pairs = pairPreflights(wire, browser);
  const preflightOf = new Map<WireHop, WireRequest>();
  for (const [preflight, { request, hop }] of pairs) {
    const waiting = request.hops[hop];
    if (waiting) preflightOf.set(waiting, preflight);
  }
  const requests = wire.filter((request) => isRequest(request, pairs.has(request)));
  const slots = new Map(slotsOf(wire, requests, preflightOf));
  const matches = matchHar([...slots.values()], har);
  const entryOf = (hop: WireHop | undefined): HarEntry | null => {
    const slot = hop && slots.get(hop);
    return (slot && matches.get(slot)) ?? null;
  };

  const drafts = requests.map((request): { wire: WireRequest; hops: DraftHop[]; call: null } => ({
    wire: request,
    call: null,
    hops: request.hops.map((hop): DraftHop => {
      const preflight = preflightOf.get(hop) ?? null;
      const own = preflight?.hops[0];
      return {
        preflight: own ? { request: preflight, wire: own, har: entryOf(own) } : null,
        request: { wire: hop, har: entryOf(hop) },
      };
    }),
  }));
  const matched = new Set(matches.values());
  const chains = chainHar(har.filter((entry) => !matched.has(entry)));
  const apart = chains.filter((chain) => !drafts.some((draft) => absorb(draft, chain)));
  return [...drafts, ...apart.map(draftOfChain)];
}

/** The exchanges of a HAR that stands alone. */
export function assembleHar(entries: readonly HarEntry[], { notesCalls }: HarProducer): readonly Draft[] {
  return chainHar(entries, notesCalls).map(draftOfChain);
}

function draftOfChain(chain: readonly HarHop[]): Draft {
  return { wire: null, hops: chain.map(harOnly), call: null };
}

/** An OPTIONS that ended before its headers were seen, and that no request waited for, is one itself. */
function isRequest(request: WireRequest, isPreflightOfAnother: boolean): boolean {
  return request.kind === 'request' || (request.kind === 'undecided' && !isPreflightOfAnother);
}

function* slotsOf(
  wire: readonly WireRequest[],
  requests: readonly WireRequest[],
  preflightOf: ReadonlyMap<WireHop, WireRequest>,
): Generator<[WireHop, Slot]> {
  const asRequests = new Set(requests);
  for (const request of wire) {
    const kind = asRequests.has(request) ? 'request' : 'preflight';
    for (const hop of request.hops) {
      const preflight = preflightOf.get(hop)?.hops[0];
      const { method, url, startedAt, status, serverHeaders: responseHeaders } = hop;
      const requestHeaders = hop.sentHeaders ?? hop.requestHeaders;
      const finished = request.end !== null || hop.endedAt !== null;
      const asked = requestHeaders || !preflight ? null : askedHeaders(preflight.requestHeaders);
      const seen = { method, url, startedAt, status, requestHeaders, responseHeaders };
      yield [hop, { ...seen, kind, finished, askedHeaders: asked }];
    }
  }
}

const harOnly = ({ preflight, request }: HarHop): DraftHop => ({
  preflight: preflight && { request: null, wire: null, har: preflight },
  request: request && { wire: null, har: request },
});

/** What only the HAR saw of an exchange that `webRequest` saw too: a redirect's target, or a preflight. */
function absorb(draft: { wire: WireRequest; hops: DraftHop[] }, chain: readonly HarHop[]): boolean {
  const [first] = chain;
  const start = first?.preflight ?? first?.request;
  const last = draft.hops.at(-1)?.request;
  if (!first || !start || !last) return false;
  const target = last.wire?.redirectUrl ?? last.har?.redirectUrl ?? null;
  const after = (last.wire?.endedAt ?? 0) - 20;
  if (target !== null && withoutFragment(target) === withoutFragment(start.url)) {
    if (start.startedAt < after || start.startedAt > after + 3000) return false;
    draft.hops.push(...chain.map(harOnly));
    return true;
  }
  const bare = draft.hops.findIndex(({ preflight, request }) => !preflight && waitsFor(request?.wire, first));
  const hop = draft.hops[bare];
  if (!hop || first.request !== null || first.preflight === null) return false;
  draft.hops[bare] = { ...hop, preflight: { request: null, wire: null, har: first.preflight } };
  return true;
}

function waitsFor(hop: WireHop | null | undefined, { preflight }: HarHop): boolean {
  if (!hop || !preflight || withoutFragment(preflight.url) !== hop.url) return false;
  const asked = headerValue(preflight.requestHeaders, 'access-control-request-method');
  const until = hop.endedAt ?? Number.POSITIVE_INFINITY;
  return asked === hop.method && preflight.startedAt >= hop.startedAt - 20 && preflight.startedAt <= until;
}
