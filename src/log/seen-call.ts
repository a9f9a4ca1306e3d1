import { groupBy } from '../engine/group-by.ts';
import type { CallRecord, ProbeRecord, RejectionRecord, ViolationRecord } from '../protocol/probe-record.ts';
import { withoutFragment } from './origin-of.ts';

/** A request as the page knows it: what its code asked for, what its policy said, how it ended. */
export interface SeenCall {
  /** Null where no script called: an element did. */
  readonly call: CallRecord | null;
  readonly violation: ViolationRecord | null;
  readonly rejection: RejectionRecord | null;
  /** The first of these records. */
  readonly first: CallRecord | ViolationRecord;
}

/** A policy speaks within a moment of the call. */
const slackMs = 3000;

/** Says what belongs together of all that the probe told, in the order in which it happened. */
export function seenCalls(records: readonly ProbeRecord[]): readonly SeenCall[] {
  const calls = records.filter((record) => record.kind === 'call');
  const rejections = new Map<string, RejectionRecord>();
  for (const record of records) if (record.kind === 'rejection') rejections.set(record.call, record);
  const byPlace = groupBy(calls, place);
  const violated = new Map<CallRecord, ViolationRecord>();
  const seen: SeenCall[] = [];
  for (const violation of records.filter((record) => record.kind === 'violation')) {
    const call = byPlace
      .get(place(violation))
      ?.find((known) => !violated.has(known) && Math.abs(violation.at - known.at) <= slackMs);
    if (call) violated.set(call, violation);
    else seen.push({ call: null, violation, rejection: null, first: violation });
  }
  for (const call of calls) {
    const rejection = rejections.get(call.id) ?? null;
    seen.push({ call, violation: violated.get(call) ?? null, rejection, first: call });
  }
  return seen.toSorted((a, b) => a.first.at - b.first.at);
}

function place({ origin, url }: CallRecord | ViolationRecord): string {
  return `${origin} ${withoutFragment(url)}`;
}

/** Everything that was told of it. */
export function recordsOf({ call, violation, rejection }: SeenCall): readonly ProbeRecord[] {
  return [call, violation, rejection].filter((record) => record !== null);
}
