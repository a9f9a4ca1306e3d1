import { describe, expect, it } from 'vitest';
import type { PageDoor } from '../../src/platform/page-door.ts';
import type { ProbeEvent } from '../../src/protocol/probe-record.ts';
import { createProbeWatch } from '../../src/session/probe-watch.ts';
import { fakeClock } from './fake-background.ts';

/** A page that answers at the door what a test wants. */
function start() {
  const clock = fakeClock();
  const scripts: string[] = [];
  const asked: string[] = [];
  const told: ProbeEvent[] = [];
  let answer: unknown;
  let changes = 0;
  const door: PageDoor = {
    reload: (script) => scripts.push(script),
    ask: (code, done) => {
      asked.push(code);
      done(answer);
    },
  };
  const watch = createProbeWatch(
    door,
    clock.timers,
    clock.now,
    (event) => told.push(event),
    () => {
      changes += 1;
    },
  );
  return {
    clock,
    watch,
    scripts,
    asked,
    told,
    changes: () => changes,
    answers: (value: unknown) => {
      answer = value;
    },
  };
}

const nothingNew = ['{"dropped":0,"records":[]}'];
const nameIn = (text: string | undefined) =>
  /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(text ?? '')?.[0];

describe('a probe', () => {
  it('is not asked before the user wants it', () => {
    const { clock, asked, watch } = start();
    clock.pass(5000);
    expect(asked).toEqual([]);
    expect(watch.status.state).toBe('off');
  });

  it('is asked by a name that only its own load knows', () => {
    const { clock, watch, scripts, asked } = start();
    watch.reload();
    clock.pass(500);
    watch.reload();
    clock.pass(500);
    expect(nameIn(scripts[0])).toBeDefined();
    expect(nameIn(scripts[1])).not.toBe(nameIn(scripts[0]));
    expect(asked.map(nameIn)).toEqual(scripts.map(nameIn));
  });

  it('watches from its first answer to the load that has it no more', () => {
    const { clock, watch, answers, told, asked } = start();
    watch.reload();
    clock.pass(1000);
    expect(watch.status.state).toBe('loading');
    answers(nothingNew);
    clock.pass(1000);
    expect(watch.status.state).toBe('watching');
    expect(told).toHaveLength(2);
    answers([]);
    clock.pass(500);
    expect(watch.status.state).toBe('off');
    const count = asked.length;
    clock.pass(5000);
    expect(asked).toHaveLength(count);
  });

  it('counts what it had to leave out', () => {
    const { clock, watch, answers } = start();
    watch.reload();
    answers(['{"dropped":2,"records":[]}', '{"dropped":1,"records":[]}']);
    clock.pass(1000);
    expect(watch.status).toEqual({ state: 'watching', dropped: 6 });
  });

  it('is given up where the page never comes back', () => {
    const { clock, watch } = start();
    watch.reload();
    clock.pass(120_000);
    expect(watch.status.state).toBe('off');
  });

  it('changes nothing on the screen as long as nothing changes', () => {
    const { clock, watch, answers, changes } = start();
    watch.reload();
    answers(nothingNew);
    clock.pass(500);
    const before = changes();
    clock.pass(10_000);
    expect(changes()).toBe(before);
  });

  it('is not to be had outside of DevTools', () => {
    const { timers, now } = fakeClock();
    const watch = createProbeWatch(
      null,
      timers,
      now,
      () => {},
      () => {},
    );
    watch.reload();
    expect(watch.status.state).toBe('unavailable');
  });
});
