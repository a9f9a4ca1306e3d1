import type { BrowserName } from '../engine/exchange.ts';
import type { HarEntry, WebRequestEvent } from '../protocol/observed-event.ts';
import type { ProbeRecord } from '../protocol/probe-record.ts';
import { assemble } from './assemble.ts';
import type { Draft } from './draft.ts';
import { withCalls } from './match-calls.ts';
import { recordsOf, type SeenCall, seenCalls } from './seen-call.ts';
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

/** What all sources told and what is not settled yet. */
export interface SourceLog {
  addEvent(event: WebRequestEvent): void;
  addEntry(entry: HarEntry): void;
  addRecords(records: readonly ProbeRecord[]): void;
  interrupt(): void;
  drafts(): readonly Draft[];
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
  const wire = new Map<string, WireRequest>();
  const ignored = new Set<string>();
  let har: Set<HarEntry> = new Set();
  let told: Set<ProbeRecord> = new Set();
  let unmatched: readonly SeenCall[] = [];
  let ignoreBefore = Number.NEGATIVE_INFINITY;
  let position = 0;

  function drop(request: WireRequest): void {
    wire.delete(request.id);
    if (request.end === null) ignored.add(request.id);
  }

  return {
    addEvent(event) {
      position += 1;
      const tooLate = !wire.has(event.requestId) && !tellsTheRequest.has(event.stage);
      if (tooLate || ignored.has(event.requestId) || event.at < ignoreBefore) {
        const isLast = event.stage === 'completed' || event.stage === 'error-occurred';
        if (isLast) ignored.delete(event.requestId);
        else ignored.add(event.requestId);
        return;
      }
      wire.set(event.requestId, advance(wire.get(event.requestId) ?? null, event, position));
      if (wire.size <= mostOpen) return;
      const [oldest] = wire.values();
      if (oldest) drop(oldest);
    },
    addEntry(entry) {
      if (entry.startedAt < ignoreBefore) return;
      const early = [...har].find((known) => isEarlyWord(known, entry));
      if (early) har.delete(early);
      har.add(entry);
    },
    addRecords(records) {
      for (const record of records) if (record.at >= ignoreBefore) told.add(record);
      while (told.size > mostOpen) for (const oldest of [...told].slice(0, 1000)) told.delete(oldest);
    },
    interrupt() {
      for (const [id, request] of wire) wire.set(id, cutOff(request));
    },
    drafts() {
      const drafts = withCalls(
        assemble([...wire.values()], [...har], browser),
        seenCalls([...told]),
        browser,
      );
      unmatched = drafts.flatMap(({ call, hops }) => (call && hops.length === 0 ? [call] : []));
      return drafts;
    },
    forget({ wire: request, hops, call }) {
      if (request) drop(request);
      if (call) for (const record of recordsOf(call)) told.delete(record);
      for (const hop of hops) {
        if (hop.preflight?.request) drop(hop.preflight.request);
        if (hop.preflight?.har) har.delete(hop.preflight.har);
        if (hop.request?.har) har.delete(hop.request.har);
      }
    },
    forgetBefore(time) {
      ignoreBefore = Math.max(ignoreBefore, time);
      for (const request of wire.values()) if (request.first.at < time) drop(request);
      har = new Set([...har].filter((entry) => entry.startedAt >= time));
      told = new Set([...told].filter((record) => record.at >= time));
    },
    forgetStrays(time) {
      for (const request of wire.values()) {
        if (request.kind === 'preflight' && (request.end?.at ?? time) < time) wire.delete(request.id);
      }
      for (const call of unmatched)
        if (call.first.at < time - longestCallMs) for (const record of recordsOf(call)) told.delete(record);
    },
  };
}
