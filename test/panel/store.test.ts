import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/engine/diagnose.ts';
import { createStore } from '../../src/panel/store.ts';
import { exchange, requestMessage } from '../helpers/exchange.ts';
import { fakeLog } from './fake-log.ts';
import { diagnosis } from './sample-diagnosis.ts';

function opened() {
  const log = fakeLog();
  const diagnosed: string[] = [];
  const store = createStore(log.channel, (observed) => {
    diagnosed.push(observed.id);
    return diagnosis();
  });
  const ids = () => store.listed.value.map(({ id }) => id);
  return { log, diagnosed, store, ids };
}

const at = (id: string, startedAt: number) => exchange({ id, startedAt });

describe('the store', () => {
  it('asks for a snapshot when it opens, and is connecting until it comes', () => {
    const { log, store } = opened();
    expect(log.sent).toEqual([{ type: 'open' }]);
    expect(store.connection.value).toBe('connecting');
    log.snapshot([]);
    expect(store.connection.value).toBe('open');
  });

  it('lists the newest last, whichever came first', () => {
    const { log, ids } = opened();
    log.snapshot([at('late', 3), at('early', 1)]);
    log.changed([at('middle', 2)]);
    expect(ids()).toEqual(['early', 'middle', 'late']);
  });

  it('diagnoses each version of an exchange once', () => {
    const { log, diagnosed, ids } = opened();
    log.snapshot([at('a', 1), at('b', 2)]);
    log.changed([at('b', 2)]);
    ids();
    ids();
    expect(diagnosed).toEqual(['a', 'b', 'b']);
  });

  describe('remembers the hosts', () => {
    const failed = (id: string, startedAt: number) =>
      exchange({
        id,
        startedAt,
        outcome: 'blocked',
        messages: [requestMessage({ status: 500, responseHeaders: [] })],
      });
    const withEngine = () => {
      const log = fakeLog();
      const store = createStore(log.channel, diagnose);
      const figures = (id: string) =>
        store.all.value.find((item) => item.id === id)?.findings.find(({ role }) => role === 'root')
          ?.sameHost;
      return { log, store, figures };
    };
    const allowed = /1 other response|One other response/;

    it('and diagnoses what was stopped anew when more is seen of its host', () => {
      const { log, figures } = withEngine();
      log.snapshot([failed('a', 1)]);
      expect(figures('a')).toBeUndefined();
      log.changed([at('b', 2)]);
      expect(figures('a')).toMatch(allowed);
    });

    it('beyond a navigation, which empties the list', () => {
      const { log, figures } = withEngine();
      log.snapshot([at('b', 1)]);
      log.changed([], ['b']);
      log.changed([failed('a', 2)]);
      expect(figures('a')).toMatch(allowed);
    });

    it('but not what was taken back, or cleared', () => {
      const { log, store, figures } = withEngine();
      log.snapshot([at('b', 1), at('c', 1)]);
      log.changed([failed('a', 2)], ['b']);
      expect(figures('a')).toMatch(allowed);
      store.clear();
      log.changed([failed('d', 3)], ['a', 'c']);
      expect(figures('d')).toBeUndefined();
    });
  });

  it('lets a storm of failures wait for what it changes of the others, and comes to the same', async () => {
    const log = fakeLog();
    const store = createStore(log.channel, diagnose);
    const failures = Array.from({ length: 80 }, (_, index) =>
      exchange({
        id: `f${index}`,
        startedAt: index,
        outcome: 'blocked',
        messages: [requestMessage({ status: 500, responseHeaders: [] })],
      }),
    );
    log.snapshot(failures);
    log.changed([at('good', 100)]);
    const allowedElsewhere = /1 other response|One other response/;
    const told = () =>
      store.all.value.filter(({ findings }) =>
        findings.some(({ sameHost = '' }) => allowedElsewhere.test(sameHost)),
      ).length;
    expect(told()).toBeLessThan(failures.length);
    await expect.poll(told).toBe(failures.length);
  });

  it('takes away what was removed before it adds what changed', () => {
    const { log, ids } = opened();
    log.snapshot([at('a', 1), at('b', 2)]);
    log.changed([at('a', 5)], ['a', 'b']);
    expect(ids()).toEqual(['a']);
  });

  it('forgets everything at a new snapshot, and closes the diagnosis of what is gone', () => {
    const { log, store, ids } = opened();
    log.snapshot([at('a', 1)]);
    store.openDetail('a');
    log.snapshot([at('b', 1)]);
    expect(ids()).toEqual(['b']);
    expect(store.detailOpen.value).toBe(false);
  });

  it('keeps an exchange on which the engine fails, and the others', () => {
    const log = fakeLog();
    const store = createStore(log.channel, ({ id }) => {
      if (id === 'bad') throw new Error('no such luck');
      return diagnosis();
    });
    log.snapshot([at('bad', 1), at('good', 2)]);
    expect(store.listed.value.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['bad', 'undetermined'],
      ['good', 'delivered'],
    ]);
  });

  it('tells the log what the user wants', () => {
    const { log, store } = opened();
    store.clear();
    store.record(false);
    store.preserveLog(true);
    store.checkAccess();
    expect(log.sent.slice(1)).toEqual([
      { type: 'clear' },
      { type: 'record', on: false },
      { type: 'preserve-log', on: true },
      { type: 'check-access' },
    ]);
  });
});
