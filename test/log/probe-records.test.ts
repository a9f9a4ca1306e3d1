import { describe, expect, it } from 'vitest';
import { probeRecords } from '../../src/log/probe-records.ts';

const now = 1_795_218_840_617;
const call = {
  kind: 'call',
  id: '1-1',
  api: 'fetch',
  url: 'https://api.example/orders',
  method: 'put',
  mode: 'cors',
  credentials: 'include',
  redirect: 'follow',
  stack: 'Error\n    at saveOrder (https://app.example/main.js:41:12)\n    at main.js:1:1',
  origin: 'https://app.example',
  frameUrl: 'https://app.example/shop',
  isTop: true,
  at: now,
};
const rejection = { kind: 'rejection', call: '1-1', name: 'TypeError', message: 'Failed to fetch', at: now };
const violation = {
  kind: 'violation',
  url: 'https://api.example/orders',
  directive: 'connect-src',
  origin: 'https://app.example',
  frameUrl: 'https://app.example/shop',
  isTop: false,
  at: now,
};
const frame = (...records: readonly unknown[]) => JSON.stringify({ dropped: 0, records });
const read = (...records: readonly unknown[]) => probeRecords([frame(...records)], now)?.records;

describe('what the probe told', () => {
  it('is read, with the calling line and the method as the browser sends it', () => {
    const { stack: _, ...rest } = call;
    const callSite = { function: 'saveOrder', url: 'https://app.example/main.js', line: 41, column: 12 };
    expect(read(call, rejection, violation)).toEqual([
      { ...rest, method: 'PUT', callSite },
      rejection,
      violation,
    ]);
  });

  it('is read from every frame, and what was left out is counted', () => {
    const frames = [frame(call), JSON.stringify({ dropped: 3, records: [violation] })];
    expect(probeRecords(frames, now)).toMatchObject({ records: [{}, {}], dropped: 3 });
  });

  it.each([undefined, null, [], 'text', [1], ['{'], ['null'], ['{"records":1}'], {}])(
    'is nothing where the page answers %j',
    (raw) => {
      expect(probeRecords(raw, now)).toBeNull();
    },
  );

  it.each<[string, object]>([
    ['an odd kind', { kind: 'toString' }],
    ['no URL', { url: 'no url' }],
    ['a URL that is too long', { url: `https://api.example/${'a'.repeat(9000)}` }],
    ['an origin that is none', { origin: 'https://app.example/path' }],
    ['an odd function', { api: 'eval' }],
    ['an object for a text', { id: {} }],
    ['a time to come', { at: now + 60_000 }],
    ['a time long ago', { at: 0 }],
    ['a time that is none', { at: '1' }],
  ])('has no record with %s', (_, difference) => {
    expect(read({ ...call, ...difference })).toEqual([]);
  });

  it('says null of what is not known of a call', () => {
    const odd = { method: 'G T', mode: 'navigate', credentials: 1, redirect: '', stack: {} };
    const unread = { method: null, mode: null, credentials: null, redirect: null, callSite: null };
    expect(read({ ...call, ...odd })).toMatchObject([unread]);
  });

  it('has no directive with markup in it', () => {
    expect(read({ ...violation, directive: '<b>' })).toEqual([]);
  });
});
