import { describe, expect, it } from 'vitest';
import { mode } from '../../src/log/mode.ts';

const request = {
  method: 'GET',
  requestHeaders: [['accept', '*/*']],
  crossOrigin: true,
  hasPreflight: false,
  resourceType: 'fetch-or-xhr',
} as const;

describe('mode', () => {
  it.each([
    [
      'said by the request',
      { requestHeaders: [['sec-fetch-mode', 'no-cors']] as const, resourceType: 'fetch' },
      'no-cors',
    ],
    ['a preflight was made', { hasPreflight: true }, 'cors'],
    ['a font', { resourceType: 'font' }, 'cors'],
    ['an XMLHttpRequest', { resourceType: 'xhr' }, 'cors'],
    ['a read with an origin', { requestHeaders: [['origin', 'https://app.example']] as const }, 'cors'],
    [
      'a POST with an origin',
      { method: 'POST', requestHeaders: [['origin', 'https://app.example']] as const },
      'unknown',
    ],
    ['an image without an origin', { resourceType: 'image' }, 'no-cors'],
    ['an image of the caller’s own origin', { resourceType: 'image', crossOrigin: false }, 'unknown'],
    ['an image whose headers were not seen', { resourceType: 'image', requestHeaders: [] }, 'unknown'],
    [
      'a read that left without an origin',
      { requestHeaders: [['accept-encoding', 'gzip']] as const },
      'no-cors',
    ],
    ['a script of the own origin', { resourceType: 'script', crossOrigin: false }, 'unknown'],
    ['a beacon', { method: 'POST', resourceType: 'ping' }, 'no-cors'],
    [
      'a beacon of JSON',
      {
        method: 'POST',
        resourceType: 'ping',
        requestHeaders: [['content-type', 'application/json']] as const,
      },
      'cors',
    ],
    ['nothing known', {}, 'unknown'],
  ] as const)('%s', (_, given, expected) => {
    expect(mode({ ...request, ...given })).toBe(expected);
  });
});
