import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Exchange } from '../../src/engine/exchange.ts';
import { createTabLog } from '../../src/log/tab-log.ts';
import type { ObservedEvent } from '../../src/protocol/observed-event.ts';

const folder = join(import.meta.dirname, '../fixtures/wire');

/** The names of all recorded streams, `<browser>-<situation>`. */
export const recordings: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace(/\.json$/, ''))
  .toSorted();

/** One recorded stream, as `scripts/record-wire.ts` wrote it. */
export function recording(name: string): readonly ObservedEvent[] {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as readonly ObservedEvent[];
}

/** What a log of that browser lists after these events, asking it in between as a panel does. */
export function replay(name: string, events: readonly ObservedEvent[]): readonly Exchange[] {
  const log = createTabLog(name.startsWith('firefox-') ? 'firefox' : 'chromium');
  log.showPage('https://shop.test:8443/page/');
  for (const event of events) {
    log.observe(event);
    log.takeChanges();
  }
  return log.exchanges().toSorted((a, b) => a.startedAt - b.startedAt);
}

/** Merges two streams at random; the order within each is kept. */
export function interleave<T>(a: readonly T[], b: readonly T[], fromA: readonly boolean[]): T[] {
  const merged: T[] = [];
  const [left, right] = [[...a], [...b]];
  for (const takeA of fromA) {
    const next = takeA ? left.shift() : right.shift();
    if (next !== undefined) merged.push(next);
  }
  return [...merged, ...left, ...right];
}
