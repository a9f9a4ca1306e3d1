import { expect, it } from 'vitest';
import { noHistory } from '../../src/engine/host-answer.ts';
import type { Diagnose } from '../../src/panel/diagnoses.ts';
import { lateEngine } from '../../src/panel/late-engine.ts';
import type { LogUpdates, MessageOf } from '../../src/protocol/messages.ts';
import { exchange } from '../helpers/exchange.ts';
import { fakeLog } from './fake-log.ts';
import { diagnosis } from './sample-diagnosis.ts';

function started() {
  const log = fakeLog();
  const loads: ((diagnose: Diagnose) => void)[] = [];
  const { channel, diagnose } = lateEngine(log.channel, () => new Promise((resolve) => loads.push(resolve)));
  const heard: MessageOf<LogUpdates>['type'][] = [];
  channel.onMessage(({ type }) => heard.push(type));
  return { log, loads, heard, diagnose };
}

it('shows an empty list without the engine', () => {
  const { log, loads, heard } = started();
  log.snapshot([]);
  log.search('find', 'a');
  expect(heard).toEqual(['snapshot', 'search']);
  expect(loads).toHaveLength(0);
});

it('lets the first exchange, and all that follows, wait for the engine, in order', async () => {
  const { log, loads, heard, diagnose } = started();
  log.changed([exchange()]);
  log.changed([], ['1']);
  expect(heard).toEqual([]);
  expect(loads).toHaveLength(1);
  loads[0]?.(() => diagnosis());
  await expect.poll(() => heard).toEqual(['changed', 'changed']);
  log.snapshot([exchange()]);
  expect(heard).toHaveLength(3);
  expect(loads).toHaveLength(1);
  expect(diagnose(exchange(), noHistory).verdict).toBe('delivered');
});
