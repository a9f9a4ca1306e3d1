import { describe, expect, it } from 'vitest';
import { loadOf } from '../../scripts/bench/log-load.ts';
import type { Exchange } from '../../src/engine/exchange.ts';
import { createTabLog } from '../../src/log/tab-log.ts';
import { harEvent, wireEvent } from './events.ts';

/** What a panel has that is told of changes every so many events. */
function toldEvery(count: number, events: ReturnType<typeof loadOf>): readonly Exchange[] {
  const log = createTabLog('chromium');
  const told = new Map<string, Exchange>();
  for (const [index, event] of events.entries()) {
    log.observe(event);
    if (index % count !== 0 && index !== events.length - 1) continue;
    const { changed, removed } = log.takeChanges();
    for (const id of removed) told.delete(id);
    for (const exchange of changed) told.set(exchange.id, exchange);
  }
  return [...told.values()].toSorted((a, b) => a.startedAt - b.startedAt);
}

const loads = {
  'each its own URL': (number: number) => `https://api.example/${number}`,
  'all one URL': () => 'https://api.example/',
};

describe.each(Object.entries(loads))('500 requests a second, %s', (_, urlOf) => {
  const seen = toldEvery(400, loadOf(4000, urlOf));

  it('are listed once each, also those that settled long before', () => {
    expect(seen).toHaveLength(4000);
  });

  it('have each its own end, and its own preflight', () => {
    for (const [number, { outcome, messages }] of seen.entries()) {
      expect(outcome).toBe(number % 3 === 0 ? 'blocked' : 'delivered');
      expect(messages.map(({ kind }) => kind)).toEqual(
        number % 4 === 0 ? ['preflight', 'request'] : ['request'],
      );
    }
  });

  it('are the same, however often one asks', () => {
    const events = loadOf(60, urlOf);
    const withoutId = (exchange: Exchange) => ({ ...exchange, id: '' });
    expect(toldEvery(1, events).map(withoutId)).toEqual(toldEvery(events.length, events).map(withoutId));
  });
});

it('joins what was apart, once a redirect tells that it belongs together', () => {
  const log = createTabLog('chromium');
  const target = harEvent({ url: 'https://b.example/there', startedAt: 1010 });
  log.observe(wireEvent('before-request', { url: 'https://a.example/go' }));
  log.observe(target);
  expect(log.takeChanges().changed).toHaveLength(2);
  const redirect = {
    url: 'https://a.example/go',
    status: 302,
    redirectUrl: 'https://b.example/there',
    at: 1008,
  };
  log.observe(wireEvent('before-redirect', redirect));
  const { changed, removed } = log.takeChanges();
  expect(changed.map(({ messages }) => messages.map(({ url }) => url))).toEqual([
    ['https://a.example/go', 'https://b.example/there'],
  ]);
  expect(removed).toHaveLength(1);
});
