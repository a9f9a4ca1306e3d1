import { createTabLog } from '../../src/log/tab-log.ts';
import type { ObservedEvent } from '../../src/protocol/observed-event.ts';
import { loadBegins, loadGapMs, loadOf } from './log-load.ts';
import { line, ms, quantile } from './print.ts';

/** At least, by the clock by which the requests come. What is measured is the processor's time. */
const turnMs = 16;
const requests = 20_000;

const loads = {
  'each its own URL': (number: number) => `https://api${number % 50}.example/orders/${number}`,
  'all one URL': () => 'https://api.example/orders',
};

/** What the log itself costs while requests come at 500 a second: events in, changed exchanges out. */
export function printLog(): void {
  for (const [name, urlOf] of Object.entries(loads)) {
    const turns = played(loadOf(requests, urlOf));
    const until = (count: number) => turns.filter(({ at }) => within(at, count));
    const [early, late] = [until(1000), until(requests)];
    line(`log, ${name}: an event with 1,000 exchanges there`, us(perEvent(early)));
    line(`… with ${requests.toLocaleString('en')}`, us(perEvent(late)));
    const times = turns.map(({ took }) => took);
    line('… 95th percentile of a turn', ms(quantile(times, 0.95)), `longest: ${ms(Math.max(...times))}`);
  }
}

interface Turn {
  readonly at: number;
  readonly events: number;
  readonly took: number;
}

function played(events: readonly ObservedEvent[]): readonly Turn[] {
  const log = createTabLog('chromium');
  const turns: Turn[] = [];
  for (let from = 0, pause = turnMs; from < events.length; ) {
    const until = (events[from]?.at ?? 0) + pause;
    let to = from;
    while ((events[to]?.at ?? until) < until) to += 1;
    const told = events.slice(from, to);
    const began = process.cpuUsage();
    for (const event of told) log.observe(event);
    log.takeChanges();
    const took = process.cpuUsage(began).user / 1000;
    turns.push({ at: events[from]?.at ?? 0, events: told.length, took });
    // As the session does: it never works for more than a third of the time.
    pause = Math.max(turnMs, 3 * took);
    from = to;
  }
  return turns;
}

/** Whether it lies in the second before so many requests had begun. */
function within(at: number, count: number): boolean {
  const end = loadBegins + count * loadGapMs;
  return at > end - 1000 && at <= end;
}

function perEvent(turns: readonly Turn[]): number {
  const sum = (read: (turn: Turn) => number) => turns.map(read).reduce((a, b) => a + b, 0);
  return sum(({ took }) => took) / sum(({ events }) => events);
}

const us = (time: number) => `${(time * 1000).toFixed(0)} µs`;
