import type { HarEntry } from '../protocol/observed-event.ts';

/** Two entries of one chain may overlap by this much, for they are rounded. */
export const slackMs = 20;

export const end = (entry: HarEntry) => entry.startedAt + (entry.durationMs ?? 0);
export const byStart = (a: HarEntry, b: HarEntry) => a.startedAt - b.startedAt;

/** The index of the first entry, of some in the order of their start, that starts then or later. */
export function firstFrom(sorted: readonly HarEntry[], time: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.startedAt ?? 0) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}
