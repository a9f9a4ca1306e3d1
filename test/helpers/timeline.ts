import type { HarEvent, WebRequestEvent } from '../../src/protocol/observed-event.ts';
import { harEvent } from '../log/events.ts';
import type { Played } from './true-call.ts';

export interface Timeline {
  readonly wire: readonly WebRequestEvent[];
  readonly har: readonly HarEvent[];
}

const start = 1_795_218_840_000;

/** Merges calls as `picks` say, each time the next event of one that is still going; a millisecond passes with each. */
export function timeline(calls: readonly Played[], picks: readonly number[]): Timeline {
  const left = calls.map(({ ticks }) => [...ticks]);
  const wire: WebRequestEvent[] = [];
  const har: HarEvent[] = [];
  const startedAt = new Map<string, number>();
  for (let step = 0; left.some((ticks) => ticks.length > 0); step++) {
    const going = left.filter((ticks) => ticks.length > 0);
    const tick = going[(picks[step] ?? 0) % going.length]?.shift();
    if (!tick) break;
    const at = start + step;
    wire.push({ ...tick.event, at });
    // The HAR notes a request a little earlier than `webRequest` tells of it, to the millisecond.
    if (tick.starts) startedAt.set(tick.starts, at - 1);
    for (const { key, entry } of tick.ends ?? []) {
      const begun = startedAt.get(key) ?? at;
      har.push(
        harEvent({ error: null, redirectUrl: null, ...entry, startedAt: begun, durationMs: at - begun }),
      );
    }
  }
  return { wire, har };
}
