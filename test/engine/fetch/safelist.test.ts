import { describe, expect, it } from 'vitest';
import {
  corsUnsafeRequestHeaders,
  isCorsSafelistedMethod,
  unsafeReason,
} from '../../../src/engine/fetch/safelist.ts';

describe('isCorsSafelistedMethod', () => {
  it.each(['GET', 'HEAD', 'POST'])('%s is', (method) => expect(isCorsSafelistedMethod(method)).toBe(true));
  it.each(['PUT', 'get', 'patch', 'OPTIONS', ''])('%s is not', (method) =>
    expect(isCorsSafelistedMethod(method)).toBe(false),
  );
});

describe('unsafeReason', () => {
  it.each([
    ['accept', 'text/html,*/*;q=0.8', null],
    ['accept', 'a'.repeat(128), null],
    ['accept', 'a'.repeat(129), 'longer-than-128-bytes'],
    ['accept', 'text/html(1)', 'unsafe-byte'],
    ['accept', 'a\tb', null],
    ['accept', 'a\u0001b', 'unsafe-byte'],
    ['accept-language', 'de-DE,de;q=0.9', null],
    ['accept-language', 'de_DE', 'unsafe-byte'],
    ['content-language', 'en', null],
    ['content-type', 'text/plain', null],
    ['content-type', 'TEXT/PLAIN;charset=utf-8', null],
    ['content-type', ' multipart/form-data; boundary=x', null],
    ['content-type', 'application/x-www-form-urlencoded', null],
    ['content-type', 'application/json', 'content-type'],
    ['content-type', 'text/plain, text/plain', 'content-type'],
    ['content-type', 'text', 'content-type'],
    ['content-type', 'text/plain; a="b"', 'unsafe-byte'],
    ['range', 'bytes=0-10', null],
    ['range', 'bytes=5-', null],
    ['range', 'bytes=-10', 'range'],
    ['range', 'bytes=10-5', 'range'],
    ['range', 'bytes=0-1,3-4', 'range'],
    ['range', 'bytes = 0-1', 'range'],
    ['x-requested-with', 'XMLHttpRequest', 'name'],
    ['authorization', 'Bearer x', 'name'],
  ])('%s: %s is unsafe because of %s', (name, value, reason) => {
    expect(unsafeReason(name, value)).toBe(reason);
  });
});

describe('corsUnsafeRequestHeaders', () => {
  it('sorts by name and names each once', () => {
    const headers = corsUnsafeRequestHeaders([
      ['x-foo', '1'],
      ['x-bar', '1'],
      ['x-foo', '2'],
      ['accept', '*/*'],
    ]);
    expect(headers.map(({ name }) => name)).toEqual(['x-bar', 'x-foo']);
  });

  it('takes the safelisted ones in when together they are longer than 1024 bytes', () => {
    const line = ['accept', 'a'.repeat(128)] as const;
    expect(corsUnsafeRequestHeaders(Array(8).fill(line))).toEqual([]);
    expect(corsUnsafeRequestHeaders(Array(9).fill(line))).toEqual([
      { name: 'accept', reason: 'all-longer-than-1024-bytes' },
    ]);
  });
});
