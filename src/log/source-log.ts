import type { BrowserName } from '../engine/exchange.ts';
import type { HarEntry, WebRequestEvent } from '../protocol/observed-event.ts';
import type { ProbeRecord } from '../protocol/probe-record.ts';
import { assemble } from './assemble.ts';
import type { Draft } from './draft.ts';
import { withCalls } from './match-calls.ts';
import { createNeighbourhoods } from './neighbourhoods.ts';
import { recordsOf, seenCalls } from './seen-call.ts';
import { advance, cutOff, type WireRequest } from './wire-request.ts';

/** More requests than this under way at once are not kept track of; the oldest are let go. */
const mostOpen = 10_000;

/** A request may take this long before the HAR tells of it. */
const longestCallMs = 300_000;

/**
 * The stages from which on a request is understood. One that was under way when watching began, and is first
 * seen later, has no headers and may be anyone's preflight: the HAR tells the whole of it.
 */
const tellsTheRequest: ReadonlySet<WebRequestEvent['stage']> = new Set([
  'before-request',
  'before-send-headers',
  'send-headers',
]);

/** What stands now in the place of other drafts. */
export interface Reassembled {
  readonly before: readonly Draft[];
  readonly after: readonly Draft[];
}

/** What all sources told and what is not settled yet. */
export interface SourceLog {
  addEvent(event: WebRequestEvent): void;
  addEntry(entry: HarEntry): void;
  addRecords(records: readonly ProbeRecord[]): void;
  interrupt(): void;
  /** Assembles anew what may have changed since the last call. */
  reassemble(): readonly Reassembled[];
  /** Lets go of a draft's sources. What is still to come of them is ignored, unless it is settled. */
  forget(draft: Draft): void;
  /** Lets go of everything that began before that time. */
  forgetBefore(time: number): void;
  /** Lets go of preflights and of calls without a request that ended before that time. */
  forgetStrays(time: number): void;
}

/** Chromium tells of a redirect that it refused twice: first without the error, and with it at the end. */
function isEarlyWord(known: HarEntry, entry: HarEntry): boolean {
  return (
    known.error === '' &&
    entry.error !== '' &&
    known.startedAt === entry.startedAt &&
    known.status !== null &&
    known.status === entry.status &&
    known.method === entry.method &&
    known.url === entry.url
  );
}

export function createSourceLog(browser: BrowserName): SourceLog {
  const places = createNeighbourhoods();
  /** The first URL of each request and of each record, the oldest first. */
  const urlOfWire = new Map<string, string>();
  const urlOfRecord = new Map<ProbeRecord, string>();
  const urlOfCall = new Map<string, string>();
  const ignored = new Set<string>();
  let ignoreBefore = Number.NEGATIVE_INFINITY;
  let position = 0;

  function known(id: string): WireRequest | null {
    const url = urlOfWire.get(id);
    return (url !== undefined && places.at(url)?.wire.get(id)) || null;
  }

  function put(request: WireRequest): void {
    const [first] = request.hops;
    if (!first) return;
    urlOfWire.set(request.id, first.url);
    const others = request.hops.flatMap(({ url, redirectUrl }) => (redirectUrl ? [url, redirectUrl] : [url]));
    places.of([first.url, ...others]).wire.set(request.id, request);
  }

  function drop(id: string): void {
    const request = known(id);
    if (!request) return;
    places.at(request.first.url)?.wire.delete(id);
    urlOfWire.delete(id);
    if (request.end === null) ignored.add(id);
  }

  function dropRecord(record: ProbeRecord): void {
    const url = urlOfRecord.get(record);
    if (url !== undefined) places.at(url)?.told.delete(record);
    urlOfRecord.delete(record);
    if (record.kind === 'call') urlOfCall.delete(record.id);
  }

  return {
    addEvent(event) {
      position += 1;
      const tooLate = !urlOfWire.has(event.requestId) && !tellsTheRequest.has(event.stage);
      if (tooLate || ignored.has(event.requestId) || event.at < ignoreBefore) {
        const isLast = event.stage === 'completed' || event.stage === 'error-occurred';
        if (isLast) ignored.delete(event.requestId);
        else ignored.add(event.requestId);
        return;
      }
      put(advance(known(event.requestId), event, position));
      if (urlOfWire.size <= mostOpen) return;
      const [oldest] = urlOfWire.keys();
      if (oldest !== undefined) drop(oldest);
    },
    addEntry(entry) {
      if (entry.startedAt < ignoreBefore) return;
      const { har } = places.of(entry.redirectUrl ? [entry.url, entry.redirectUrl] : [entry.url]);
      for (const early of har) if (isEarlyWord(early, entry)) har.delete(early);
      har.add(entry);
    },
    addRecords(records) {
      for (const record of records) {
        if (record.at < ignoreBefore) continue;
        const url = record.kind === 'rejection' ? urlOfCall.get(record.call) : record.url;
        // Nobody knows what a rejection is about whose call was not told.
        if (url === undefined) continue;
        if (record.kind === 'call') urlOfCall.set(record.id, url);
        urlOfRecord.set(record, url);
        places.of([url]).told.add(record);
      }
      if (urlOfRecord.size <= mostOpen) return;
      for (const oldest of [...urlOfRecord.keys()].slice(0, urlOfRecord.size - mostOpen + 1000))
        dropRecord(oldest);
    },
    interrupt() {
      for (const id of urlOfWire.keys()) {
        const request = known(id);
        if (request) put(cutOff(request));
      }
    },
    reassemble() {
      return [...places.takeChanged()].map((place) => {
        const before = place.drafts;
        const wire = [...place.wire.values()].sort((a, b) => a.first.at - b.first.at);
        const drafts = assemble(wire, [...place.har], browser);
        place.drafts = withCalls(drafts, seenCalls([...place.told]), browser);
        return { before, after: place.drafts };
      });
    },
    forget({ wire: request, hops, call }) {
      if (request) drop(request.id);
      if (call) for (const record of recordsOf(call)) dropRecord(record);
      for (const { preflight, request: own } of hops) {
        if (preflight?.request) drop(preflight.request.id);
        for (const seen of [preflight, own]) if (seen?.har) places.at(seen.har.url)?.har.delete(seen.har);
      }
    },
    forgetBefore(time) {
      ignoreBefore = Math.max(ignoreBefore, time);
      for (const place of places.all()) {
        for (const { id, first } of place.wire.values()) if (first.at < time) drop(id);
        for (const entry of place.har) if (entry.startedAt < time) places.at(entry.url)?.har.delete(entry);
        for (const record of place.told) if (record.at < time) dropRecord(record);
      }
    },
    forgetStrays(time) {
      for (const { wire, drafts, told } of places.all()) {
        for (const request of wire.values())
          if (request.kind === 'preflight' && (request.end?.at ?? time) < time) drop(request.id);
        if (told.size === 0) continue;
        for (const { call, hops } of drafts)
          if (call && hops.length === 0 && call.first.at < time - longestCallMs)
            for (const record of recordsOf(call)) dropRecord(record);
      }
    },
  };
}
