import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchangesOfHar } from '../../src/log/har-exchanges.ts';

interface Entry {
  readonly at?: number;
  readonly took?: number;
  readonly page?: string;
  readonly type?: string;
  readonly method?: string;
  readonly url?: string;
  readonly sent?: readonly (readonly [string, string])[];
  readonly status?: number;
  readonly answered?: readonly (readonly [string, string])[];
  readonly redirect?: string;
  readonly error?: string;
  readonly serviceWorker?: boolean;
}

const fields = (pairs: Entry['sent'] = []) => pairs.map(([name, value]) => ({ name, value }));

function har(entries: readonly Entry[], creator = 'WebInspector') {
  return {
    log: {
      version: '1.2',
      creator: { name: creator, version: '537.36' },
      pages: [
        { id: 'page_1', title: 'https://shop.test/cart' },
        { id: 'page_2', title: 'https://blog.test/' },
      ],
      entries: entries.map((entry) => ({
        pageref: entry.page ?? 'page_1',
        startedDateTime: new Date(Date.UTC(2026, 10, 21, 10) + (entry.at ?? 0)).toISOString(),
        time: entry.took ?? 20,
        _resourceType: entry.type ?? 'fetch',
        request: {
          method: entry.method ?? 'GET',
          url: entry.url ?? 'https://api.test/orders',
          headers: fields(entry.sent ?? [['Origin', 'https://shop.test']]),
        },
        response: {
          status: entry.status ?? 200,
          headers: fields(entry.answered),
          redirectURL: entry.redirect ?? '',
          ...(entry.error === undefined ? {} : { _error: entry.error }),
          ...(entry.serviceWorker ? { _fetchedViaServiceWorker: true } : {}),
        },
      })),
    },
  };
}

const asksForPut = [
  ['Origin', 'https://shop.test'],
  ['Access-Control-Request-Method', 'PUT'],
] as const;

describe('the exchanges of a HAR', () => {
  it('joins a preflight and the request that it stopped', () => {
    const [exchange, ...others] = exchangesOfHar(
      har([
        { method: 'PUT', status: 0, error: 'net::ERR_FAILED', sent: [] },
        { at: 2, type: 'preflight', method: 'OPTIONS', status: 404, sent: asksForPut },
      ]),
    );
    expect(others).toEqual([]);
    expect(exchange).toMatchObject({ id: 'e1', browser: 'chromium', outcome: 'blocked' });
    expect(exchange?.messages.map(({ kind, status }) => [kind, status])).toEqual([
      ['preflight', 404],
      ['request', null],
    ]);
  });

  it('joins them where the tool left out `Authorization`, and gives it to who has it where one has', () => {
    const asks = [...asksForPut, ['Access-Control-Request-Headers', 'authorization']] as const;
    const preflight = { at: 2, type: 'preflight', method: 'OPTIONS', status: 401, sent: asks };
    const stopped = { method: 'PUT', status: 0, error: 'net::ERR_FAILED' };
    const bare = { ...stopped, sent: [['Content-Type', 'application/json']] as const };
    expect(exchangesOfHar(har([bare, preflight])).map(({ messages }) => messages.length)).toEqual([2]);
    const whole = { ...stopped, at: 1, sent: [['Authorization', 'Basic eA==']] as const };
    const [, second] = exchangesOfHar(har([bare, whole, preflight]));
    expect(second?.messages.map(({ kind }) => kind)).toEqual(['preflight', 'request']);
  });

  it('follows a relative redirect', () => {
    const hops: readonly Entry[] = [
      { status: 308, redirect: '/orders/', answered: [['Access-Control-Allow-Origin', '*']] },
      { at: 20, url: 'https://api.test/orders/', status: 500, error: 'net::ERR_FAILED' },
    ];
    expect(exchangesOfHar(har(hops)).map(({ messages }) => messages.length)).toEqual([2]);
  });

  it('names them in the order in which they began', () => {
    const found = exchangesOfHar(
      har([
        { at: 50, page: 'page_2', url: 'https://api.test/second' },
        { at: 0, url: 'https://api.test/first' },
      ]),
    );
    expect(found.map(({ id, messages }) => [id, messages[0]?.url])).toEqual([
      ['e1', 'https://api.test/first'],
      ['e2', 'https://api.test/second'],
    ]);
  });

  it.each<[string, Entry, string]>([
    ['what the request says', { sent: [['Origin', 'https://frame.test']] }, 'https://frame.test'],
    ['its referrer', { sent: [['Referer', 'https://frame.test/']] }, 'https://frame.test'],
    ['its page', { sent: [] }, 'https://shop.test'],
    ['its page, and no other', { sent: [], page: 'page_2' }, 'https://blog.test'],
  ])('knows the origin by %s', (_, entry, origin) => {
    expect(exchangesOfHar(har([entry]))).toMatchObject([{ origin }]);
  });

  it.each<[string, Entry]>([
    ['of a page that no one lists', { sent: [], page: 'page_9' }],
    ['to the own origin', { url: 'https://shop.test/api' }],
    ['of the page itself', { type: 'document' }],
    ['that a service worker answered', { serviceWorker: true }],
  ])('leaves out a request %s', (_, entry) => {
    expect(exchangesOfHar(har([entry]))).toEqual([]);
  });

  it('waits for nothing: a redirect whose target is not there has an end that was not seen', () => {
    const entry = { status: 302, redirect: 'https://login.test/' };
    expect(exchangesOfHar(har([entry]))).toMatchObject([{ outcome: 'unknown' }]);
  });

  it('takes an answer for delivered only where the tool would have named an error', () => {
    expect(exchangesOfHar(har([{}]))).toMatchObject([{ outcome: 'delivered' }]);
    for (const creator of ['Firefox', 'Another tool', '__proto__'])
      expect(exchangesOfHar(har([{}], creator))).toMatchObject([{ outcome: 'unknown' }]);
  });

  it('joins a preflight with the request that it stopped, where the tool knows no time of that', () => {
    const found = exchangesOfHar(
      har(
        [
          { method: 'PUT', status: 0, took: 0, sent: [['Origin', 'https://shop.test']] },
          { at: 24, method: 'OPTIONS', status: 404, sent: asksForPut },
        ],
        'Firefox',
      ),
    );
    expect(found.map(({ messages }) => messages.length)).toEqual([2]);
  });

  describe('seen by a proxy', () => {
    const agent = (name: string) => ['User-Agent', `Mozilla/5.0 ${name}`] as const;
    const allowed = [
      ['Access-Control-Allow-Origin', 'https://shop.test'],
      ['Access-Control-Allow-Methods', 'PUT'],
    ] as const;

    it('gives a request the preflight that let it go, each its own', () => {
      const found = exchangesOfHar(
        har(
          [
            { method: 'OPTIONS', status: 204, sent: asksForPut, answered: allowed },
            { at: 25, method: 'PUT' },
            { at: 1000, method: 'OPTIONS', status: 204, sent: asksForPut, answered: allowed },
            { at: 1400, method: 'PUT' },
            { at: 1500, method: 'PUT' },
          ],
          'A proxy',
        ),
      );
      expect(found.map(({ messages }) => messages.map(({ kind }) => kind))).toEqual([
        ['preflight', 'request'],
        ['preflight', 'request'],
        ['request'],
      ]);
    });

    it('gives none to a request that a failed preflight cannot have let go', () => {
      const found = exchangesOfHar(
        har(
          [
            { method: 'OPTIONS', status: 404, sent: asksForPut },
            { at: 25, method: 'PUT' },
          ],
          'A proxy',
        ),
      );
      expect(found.map(({ messages }) => messages.map(({ status }) => status))).toEqual([[404, null], [200]]);
    });

    it('knows the browser of each, and leaves out what no page asked for', () => {
      const origin = ['Origin', 'https://shop.test'] as const;
      const found = exchangesOfHar(
        har(
          [
            { page: 'none', type: 'other', method: 'CONNECT', url: 'http://api.test:443', sent: [] },
            { page: 'none', sent: [origin, agent('Chrome/156.0')] },
            { page: 'none', at: 1, sent: [origin, agent('Gecko/20100101 Firefox/153.0')] },
            { page: 'none', at: 2, sent: [origin, agent('Version/26.0 Safari/605.1.15')] },
            { page: 'none', at: 3, sent: [['User-Agent', 'curl/8.0']] },
          ],
          'A proxy',
        ),
      );
      expect(found.map(({ browser }) => browser)).toEqual(['chromium', 'firefox', 'unknown']);
    });
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), (value) => void exchangesOfHar(value)));
    fc.assert(fc.property(fc.anything(), (value) => void exchangesOfHar({ log: value })));
    const whole = har([
      { method: 'PUT', status: 0, error: 'net::ERR_FAILED' },
      { at: 2, type: 'preflight', method: 'OPTIONS', sent: asksForPut },
    ]);
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.anything(), (way, value) => {
        const broken = structuredClone(whole);
        replaceAt(broken, way, value);
        exchangesOfHar(broken);
      }),
    );
  });
});

/** Puts a value in the place of what lies deep within another, found by counting members. */
function replaceAt(root: unknown, way: readonly number[], value: unknown): void {
  let at = root;
  for (const [depth, step] of way.entries()) {
    if (typeof at !== 'object' || at === null) return;
    const members = at as Record<string, unknown>;
    const keys = Object.keys(members);
    const key = keys[step % keys.length];
    if (key === undefined) return;
    if (depth === way.length - 1) members[key] = value;
    at = members[key];
  }
}
