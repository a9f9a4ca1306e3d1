import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/engine/diagnose.ts';
import { createTabLog } from '../../src/log/tab-log.ts';
import type { ObservedEvent } from '../../src/protocol/observed-event.ts';

const folder = new URL('../fixtures/wire/', import.meta.url);
const recordings = readdirSync(folder).filter((name) => name.startsWith('chromium-'));

/** What is said about each exchange: verdict and the browser's code. */
function verdicts(events: readonly ObservedEvent[]): readonly string[] {
  const log = createTabLog('chromium');
  log.showPage('https://shop.test:8443/');
  for (const event of events) log.observe(event);
  return log.exchanges().map((exchange) => {
    const { verdict, findings } = diagnose(exchange);
    const blocking = findings.find(({ role }) => role === 'blocking');
    return `${verdict} ${blocking?.chromium ?? ''}`;
  });
}

describe('watching that begins in the middle', () => {
  it.each(recordings)('says nothing else than the whole of %s, or leaves it open', (name) => {
    const all: ObservedEvent[] = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    const wire = all.filter(({ source }) => source === 'web-request');
    const whole = verdicts(wire);
    for (let missed = 1; missed < wire.length; missed++) {
      const said = verdicts(wire.slice(missed)).filter((verdict) => !verdict.startsWith('undetermined'));
      for (const verdict of said) expect(whole, `${missed} events missed`).toContain(verdict);
    }
  });
});
