import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harEntry } from '../../src/log/har-entry.ts';

const chromium = {
  startedDateTime: '2026-11-21T10:00:00.125Z',
  time: 12.5,
  _resourceType: 'fetch',
  _initiator: {
    type: 'script',
    stack: {
      callFrames: [],
      parent: {
        callFrames: [
          { functionName: 'save', url: 'https://app.example/a.js', lineNumber: 40, columnNumber: 11 },
        ],
      },
    },
  },
  request: {
    method: 'PUT',
    url: 'https://api.example/orders',
    headers: [
      { name: ':authority', value: 'api.example' },
      { name: 'Origin', value: 'https://app.example' },
    ],
  },
  response: {
    status: 200,
    headers: [{ name: 'Access-Control-Allow-Origin', value: 'https://app.example\n*' }],
    redirectURL: '',
    _error: 'net::ERR_FAILED',
  },
};

describe('an entry of Chromium', () => {
  it('is reduced to what a diagnosis needs', () => {
    expect(harEntry(chromium)).toEqual({
      kind: 'request',
      method: 'PUT',
      url: 'https://api.example/orders',
      startedAt: Date.UTC(2026, 10, 21, 10, 0, 0, 125),
      durationMs: 12.5,
      requestHeaders: [['origin', 'https://app.example']],
      status: 200,
      responseHeaders: [
        ['access-control-allow-origin', 'https://app.example'],
        ['access-control-allow-origin', '*'],
      ],
      fromCache: false,
      redirectUrl: null,
      error: 'net::ERR_FAILED',
      resourceType: 'fetch',
      callSite: { function: 'save', url: 'https://app.example/a.js', line: 41, column: 12 },
      viaServiceWorker: false,
    });
  });

  it('leads where a relative redirect leads', () => {
    const to = (redirectURL: string) =>
      harEntry({ ...chromium, response: { status: 302, headers: [], redirectURL } })?.redirectUrl;
    expect(to('/login?next=1')).toBe('https://api.example/login?next=1');
    expect(to('//login.example')).toBe('https://login.example/');
    expect(to('https://[')).toBe('https://[');
    expect(to('')).toBeNull();
  });

  it('has no answer where the status is 0', () => {
    const entry = harEntry({ ...chromium, response: { status: 0, headers: [], _error: '' } });
    expect(entry).toMatchObject({ status: null, responseHeaders: null, error: '' });
  });

  it.each(['document', 'websocket', 'toString'])('is no exchange when it is a %s', (type) => {
    expect(harEntry({ ...chromium, _resourceType: type })?.resourceType).toBeNull();
  });
});

describe('an entry of Firefox', () => {
  const withHeaders = (headers: Record<string, string>, method = 'GET') => ({
    startedDateTime: '2026-11-21T10:00:00.000+01:00',
    time: 3,
    request: {
      method,
      url: 'https://api.example/orders',
      headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
    },
    response: { status: 200, headers: [] },
  });

  it.each([
    ['empty', 'fetch-or-xhr'],
    ['font', 'font'],
    ['style', 'stylesheet'],
    ['iframe', null],
  ])('with the destination %s is of type %s', (destination, type) => {
    expect(harEntry(withHeaders({ 'Sec-Fetch-Dest': destination }))?.resourceType).toBe(type);
  });

  it('is a preflight by its method and headers', () => {
    expect(harEntry(withHeaders({ 'Access-Control-Request-Method': 'PUT' }, 'OPTIONS'))?.kind).toBe(
      'preflight',
    );
    expect(harEntry(withHeaders({}, 'OPTIONS'))?.kind).toBe('request');
  });

  it('has no error, and its own time zone', () => {
    expect(harEntry(withHeaders({}))).toMatchObject({ error: null, startedAt: Date.UTC(2026, 10, 21, 9) });
  });
});

describe('an entry of another tool', () => {
  const read = (response: object, rest: object = {}) =>
    harEntry({ ...chromium, ...rest, response: { headers: [], ...response } });

  it.each([0, -1, 12999, '200', null])('has no answer where the status is %s', (status) => {
    expect(read({ status })).toMatchObject({ status: null, responseHeaders: null });
  });

  it('names its error as Playwright and WebPageTest do', () => {
    expect(read({ status: -1, _failureText: 'net::ERR_FAILED' })?.error).toBe('net::ERR_FAILED');
    expect(read({ status: -1 }, { _error: 'net::ERR_ABORTED' })?.error).toBe('net::ERR_ABORTED');
    expect(read({ status: 200, _error: null })?.error).toBeNull();
  });

  it('leads where its `Location` leads, if it is a redirect', () => {
    const headers = [{ name: 'Location', value: '/login' }];
    expect(read({ status: 302, redirectURL: '', headers })?.redirectUrl).toBe('https://api.example/login');
    expect(read({ status: 201, redirectURL: null, headers })?.redirectUrl).toBeNull();
  });

  it('is of the type that WebPageTest names', () => {
    const type = (name: string) => read({ status: 200 }, { _resourceType: undefined, _request_type: name });
    expect(type('XHR')?.resourceType).toBe('xhr');
    expect(type('Document')?.resourceType).toBeNull();
  });

  it('comes from where Safari says', () => {
    const from = (_fetchType: string) => read({ status: 200 }, { _fetchType });
    expect(from('Network Load')).toMatchObject({ fromCache: false, viaServiceWorker: false });
    expect(from('Disk Cache')).toMatchObject({ fromCache: true, viaServiceWorker: false });
    expect(from('Service Worker')).toMatchObject({ fromCache: false, viaServiceWorker: true });
  });
});

describe('what is not an entry', () => {
  it.each([
    ['nothing', null],
    ['a text', 'GET'],
    ['an empty object', {}],
    ['another scheme', { ...chromium, request: { ...chromium.request, url: 'data:text/plain,x' } }],
    ['an invalid URL', { ...chromium, request: { ...chromium.request, url: 'https://' } }],
    ['no time', { ...chromium, startedDateTime: 'yesterday' }],
  ])('is left out: %s', (_, raw) => {
    expect(harEntry(raw)).toBeNull();
  });

  it('never throws', () => {
    const headers = fc.anything();
    fc.assert(
      fc.property(fc.anything(), headers, fc.anything(), (response, requestHeaders, initiator) => {
        harEntry(response);
        const request = { ...chromium.request, headers: requestHeaders };
        expect(harEntry({ ...chromium, request, response, _initiator: initiator })?.method).toBe('PUT');
      }),
      { seed: 1 },
    );
  });
});
