import { describe, expect, it } from 'vitest';
import type { LogLimits } from '../../src/log/kept-exchanges.ts';
import { createTabLog, type TabLog } from '../../src/log/tab-log.ts';
import type { ObservedEvent } from '../../src/protocol/observed-event.ts';
import { harEvent, pageLoad, wireEvent, wireGet } from './events.ts';

function logOf(events: readonly ObservedEvent[], limits?: Partial<LogLimits>): TabLog {
  const log = createTabLog('chromium', limits);
  for (const event of events) log.observe(event);
  return log;
}

const urls = (log: TabLog) => log.exchanges().map(({ messages }) => messages[0]?.url);
const outcomes = (log: TabLog) => log.exchanges().map(({ outcome }) => outcome);

describe('what is listed', () => {
  it('holds a request to another origin, and not one to the own', () => {
    const own = wireGet({ requestId: '2', url: 'https://app.example/own' });
    expect(urls(logOf([...wireGet(), ...own]))).toEqual(['https://api.example/orders']);
  });

  it('holds a request to the own origin whose redirect leaves it, followed or not', () => {
    const location = [['location', 'https://api.example/orders']] as const;
    const at = { url: 'https://app.example/go' };
    const stopped = logOf([
      wireEvent('before-request', at),
      wireEvent('headers-received', { ...at, status: 302, responseHeaders: location }),
    ]);
    expect(urls(stopped)).toEqual(['https://app.example/go']);
  });

  it.each(['main_frame', 'sub_frame', 'websocket'])('holds no %s', (type) => {
    expect(urls(logOf(wireGet({ type })))).toEqual([]);
  });

  it('holds nothing that an extension asked for', () => {
    expect(urls(logOf(wireGet({ initiator: 'chrome-extension://abcdef' })))).toEqual([]);
  });

  it('holds an answer of a service worker as the request that the worker made, once', () => {
    const worker = wireGet({ tabId: -1, frameId: -1, documentId: null });
    const log = logOf([...worker, harEvent(), harEvent({ viaServiceWorker: true })]);
    expect(log.exchanges().map(({ frame }) => frame.kind)).toEqual(['service-worker']);
  });
});

describe('what changed', () => {
  it('is told once, and again when it changed again', () => {
    const log = createTabLog('chromium');
    const [begin, ...rest] = wireGet();
    if (begin) log.observe(begin);
    const [first] = log.takeChanges().changed;
    expect(first?.outcome).toBe('pending');
    expect(log.takeChanges()).toEqual({ changed: [], removed: [] });
    for (const event of rest) log.observe(event);
    expect(log.takeChanges().changed).toMatchObject([{ id: first?.id, outcome: 'delivered' }]);
  });

  it('keeps the name of an exchange that the HAR told first', () => {
    const log = logOf([harEvent()]);
    const [first] = log.takeChanges().changed;
    for (const event of wireGet()) log.observe(event);
    const { changed, removed } = log.takeChanges();
    expect(changed.map(({ id }) => id)).toEqual([first?.id]);
    expect(removed).toEqual([]);
  });

  it('withdraws a match that turns out wrong', () => {
    // The entry of the second request comes while only the first one is known.
    const log = logOf([wireEvent('before-request'), harEvent({ startedAt: 1100, status: 200 })]);
    expect(outcomes(log)).toEqual(['delivered']);
    log.observe(wireEvent('error-occurred', { at: 1200, error: 'net::ERR_CONNECTION_RESET' }));
    for (const event of wireGet({ requestId: '2', at: 1100 })) log.observe(event);
    expect(outcomes(log).toSorted()).toEqual(['delivered', 'failed']);
  });
});

describe('navigation', () => {
  const before = wireGet({ at: 1000 });
  const after = wireGet({ requestId: '3', at: 2010, url: 'https://api.example/new' });

  it('empties the log, and keeps what the new page asked for', () => {
    expect(urls(logOf([...before, pageLoad(2000), ...after]))).toEqual(['https://api.example/new']);
  });

  it('keeps requests of the new page that were told before the navigation was', () => {
    const log = logOf([...before, ...after, { source: 'navigation', at: 2000, url: 'https://app.example/' }]);
    expect(urls(log)).toEqual(['https://api.example/new']);
  });

  it('is one navigation when both sources tell of it', () => {
    const later = { source: 'navigation', at: 2500, url: 'https://app.example/' } as const;
    expect(urls(logOf([pageLoad(2000), ...after, later]))).toEqual(['https://api.example/new']);
  });

  it('forgets what the old page still waits for', () => {
    const [begin, ...rest] = before;
    const late = rest.map((event) => ({ ...event, at: event.at + 1500 }));
    expect(urls(logOf([...(begin ? [begin] : []), pageLoad(2000), ...late]))).toEqual([]);
  });

  it('leaves everything when the log is preserved', () => {
    const log = createTabLog('chromium');
    log.preserve(true);
    for (const event of [...before, pageLoad(2000), ...after]) log.observe(event);
    expect(urls(log)).toHaveLength(2);
    expect(log.pageUrl).toBe('https://app.example/');
  });

  it('is none when the answer is a download or empty', () => {
    const download = [['content-disposition', 'attachment; filename=a.csv']] as const;
    const log = logOf([
      ...before,
      { ...pageLoad(2000), responseHeaders: download },
      { ...pageLoad(2001), status: 204 },
    ]);
    expect(urls(log)).toHaveLength(1);
    expect(log.sawPageLoad).toBe(false);
  });
});

describe('clear', () => {
  it('empties the log, for good also of what is still under way', () => {
    const [begin, ...rest] = wireGet();
    const log = logOf(begin ? [begin] : []);
    const [shown] = log.takeChanges().changed;
    log.clear();
    for (const event of rest) log.observe(event);
    expect(log.takeChanges()).toEqual({ changed: [], removed: [shown?.id] });
  });
});

describe('a gap', () => {
  it('leaves the end of what was under way unknown', () => {
    const log = logOf([wireEvent('before-request'), { source: 'gap', at: 1005 }]);
    expect(outcomes(log)).toEqual(['unknown']);
  });

  it('is bridged by the HAR, or by the end itself', () => {
    const gap = { source: 'gap', at: 1005 } as const;
    expect(outcomes(logOf([wireEvent('before-request'), gap, harEvent()]))).toEqual(['delivered']);
    const [begin, ...rest] = wireGet();
    expect(outcomes(logOf([...(begin ? [begin] : []), gap, ...rest]))).toEqual(['delivered']);
  });
});

describe('memory', () => {
  const blocked = (requestId: string, at: number) => [
    wireEvent('before-request', { requestId, at, url: `https://api.example/blocked-${requestId}` }),
    wireEvent('error-occurred', {
      requestId,
      at: at + 1,
      url: `https://api.example/blocked-${requestId}`,
      error: 'net::ERR_FAILED',
    }),
  ];

  it('lets the oldest delivered go first, then the oldest others, and counts them', () => {
    const limits = { exchanges: 2, bytes: 1e9 };
    const log = logOf([...blocked('b1', 100), ...wireGet({ at: 200 }), ...blocked('b2', 300)], limits);
    expect(urls(log)).toEqual(['https://api.example/blocked-b1', 'https://api.example/blocked-b2']);
    expect(log.dropped).toBe(1);
    for (const event of blocked('b3', 400)) log.observe(event);
    expect(urls(log)).toEqual(['https://api.example/blocked-b2', 'https://api.example/blocked-b3']);
    expect(log.dropped).toBe(2);
  });

  it('may be bounded otherwise at any time', () => {
    const log = logOf([...blocked('b1', 100), ...wireGet({ at: 200 }), ...blocked('b2', 300)]);
    log.takeChanges();
    log.limit({ exchanges: 1 });
    expect(log.takeChanges().removed).toHaveLength(2);
    expect(outcomes(log)).toEqual(['blocked']);
  });

  it('may leave out what was delivered where the browser does not tell, as in Firefox', () => {
    const log = createTabLog('firefox', { delivered: false });
    const allows = [
      ['access-control-allow-origin', 'https://app.example'],
      ['access-control-allow-credentials', 'true'],
    ] as const;
    for (const event of wireGet())
      log.observe({ ...event, responseHeaders: event.responseHeaders && allows });
    expect(outcomes(log)).toEqual([]);
    log.limit({ delivered: true });
    expect(outcomes(log)).toEqual(['unknown']);
  });

  it('may leave out what was delivered, and shows it again as long as more of it may come', () => {
    const log = logOf([...blocked('b1', 100), ...wireGet({ at: 200 })], { delivered: false });
    expect(outcomes(log)).toEqual(['blocked']);
    expect(log.dropped).toBe(0);
    log.limit({ delivered: true });
    expect(outcomes(log).toSorted()).toEqual(['blocked', 'delivered']);
    for (const event of blocked('b2', 60_000)) log.observe(event);
    log.exchanges();
    log.limit({ delivered: false });
    expect(outcomes(log)).toEqual(['blocked', 'blocked']);
    log.limit({ delivered: true });
    expect(outcomes(log)).toEqual(['blocked', 'blocked']);
  });

  it('is bounded in bytes too', () => {
    const long = 'x'.repeat(100_000);
    const events = Array.from({ length: 20 }, (_, n) =>
      harEvent({
        startedAt: 1000 + n,
        url: `https://api.example/${n}`,
        requestHeaders: [
          ['origin', 'https://app.example'],
          ['x-long', long],
        ],
      }),
    );
    const log = logOf(events, { exchanges: 5000, bytes: 1_000_000 });
    expect(urls(log).length).toBeLessThanOrEqual(5);
    expect(urls(log).length).toBeGreaterThanOrEqual(3);
    expect(log.dropped).toBe(20 - urls(log).length);
  });

  it('stays whole over a long time', () => {
    const log = createTabLog('chromium');
    for (let n = 0; n < 500; n++) {
      for (const event of wireGet({ requestId: `${n}`, at: 1000 + n * 1000 })) log.observe(event);
      log.observe(harEvent({ startedAt: 1000 + n * 1000 }));
      if (n % 10 === 0) log.takeChanges();
    }
    expect(log.exchanges()).toHaveLength(500);
    expect(new Set(log.exchanges().map(({ id }) => id)).size).toBe(500);
  });
});

it('gives a crowd of equal requests one exchange each', () => {
  const crowd = Array.from({ length: 200 }, (_, n) => n);
  const wire = crowd.flatMap((n) => wireGet({ requestId: `${n}`, at: 1000 + n / 10 }));
  const har = crowd.map((n) => harEvent({ startedAt: 1000 + Math.floor(n / 10) }));
  const log = logOf([...wire.toSorted((a, b) => a.at - b.at), ...har]);
  expect(log.exchanges()).toHaveLength(200);
});

it('finds the preflight of a request that was told to have ended first', () => {
  const preflight = { requestId: '2', method: 'OPTIONS', at: 1001 };
  const asked = [['access-control-request-method', 'PUT']] as const;
  const [found] = logOf([
    wireEvent('before-request', { method: 'PUT' }),
    wireEvent('before-request', preflight),
    wireEvent('send-headers', { ...preflight, requestHeaders: asked }),
    wireEvent('error-occurred', { method: 'PUT', at: 1002, error: 'net::ERR_FAILED' }),
    wireEvent('error-occurred', { ...preflight, at: 1002, error: 'net::ERR_FAILED' }),
  ]).exchanges();
  expect(found?.messages.map(({ kind }) => kind)).toEqual(['preflight', 'request']);
});

it('reads the mode where the request has left its caller’s origin', () => {
  const video = { type: 'media', initiator: 'http://app.example', url: 'http://app.example/film' };
  const [found] = logOf([
    wireEvent('before-request', video),
    wireEvent('send-headers', { ...video, requestHeaders: [['accept', '*/*']] }),
    wireEvent('before-redirect', { ...video, status: 302, redirectUrl: 'http://cdn.example/film' }),
    ...wireGet({ type: 'media', initiator: 'http://app.example', url: 'http://cdn.example/film' }).map(
      (event) => ({ ...event, requestHeaders: [['origin', 'http://app.example']] as const }),
    ),
  ]).exchanges();
  expect(found?.mode).toBe('cors');
});

describe('the caller’s context', () => {
  const secure = (page: string | null, initiator: string) => {
    const log = createTabLog('chromium');
    if (page !== null) log.showPage(page);
    for (const event of wireGet({ initiator })) log.observe(event);
    return log.exchanges().map(({ secureContext }) => secureContext);
  };

  it.each<[string, string | null, string, boolean]>([
    ['a page over https', 'https://app.example/', 'https://app.example', true],
    ['a page over http', 'http://app.example/', 'http://app.example', false],
    ['a page on this machine', 'http://localhost:5173/', 'http://localhost:5173', true],
    ['a sandboxed frame in a page over https', 'https://app.example/', 'null', true],
    ['a frame over https in a page over http', 'http://app.example/', 'https://widget.example', false],
    ['a page whose address is not known', null, 'http://app.example', false],
  ])('%s', (_, page, initiator, expected) => {
    expect(secure(page, initiator)).toEqual([expected]);
  });
});

it('reads the mode off the hop that left, where the browser itself redirected the first to https', () => {
  const http = { url: 'http://api.example/orders' };
  const [found] = logOf([
    wireEvent('before-request', http),
    wireEvent('before-redirect', { ...http, status: 307, redirectUrl: 'https://api.example/orders' }),
    ...wireGet(),
  ]).exchanges();
  expect(found?.messages.map(({ status }) => status)).toEqual([307, 200]);
  expect(found?.mode).toBe('cors');
});
