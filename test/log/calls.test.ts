import { describe, expect, it } from 'vitest';
import { createTabLog, type TabLog } from '../../src/log/tab-log.ts';
import type { ObservedEvent } from '../../src/protocol/observed-event.ts';
import type {
  CallRecord,
  ProbeEvent,
  ProbeRecord,
  RejectionRecord,
  ViolationRecord,
} from '../../src/protocol/probe-record.ts';
import { harEvent, pageLoad, wireEvent, wireGet } from './events.ts';

const url = 'https://api.example/orders';

function call(given: Partial<CallRecord> = {}): CallRecord {
  return {
    kind: 'call',
    id: 'a',
    api: 'fetch',
    url,
    method: 'GET',
    mode: 'cors',
    credentials: 'same-origin',
    redirect: 'follow',
    callSite: { function: 'load', url: 'https://app.example/main.js', line: 4, column: 2 },
    origin: 'https://app.example',
    frameUrl: 'https://app.example/',
    isTop: true,
    at: 999,
    ...given,
  };
}

function violation(given: Partial<ViolationRecord> = {}): ViolationRecord {
  const { origin, frameUrl, isTop } = call();
  return { kind: 'violation', url, directive: 'connect-src', origin, frameUrl, isTop, at: 1001, ...given };
}

function rejection(given: Partial<RejectionRecord> = {}): RejectionRecord {
  return { kind: 'rejection', call: 'a', name: 'TypeError', message: 'Failed to fetch', at: 1002, ...given };
}

const probe = (at: number, ...records: readonly ProbeRecord[]): ProbeEvent => ({
  source: 'probe',
  at,
  records,
});

function logOf(events: readonly ObservedEvent[], browser: 'chromium' | 'firefox' = 'chromium'): TabLog {
  const log = createTabLog(browser);
  for (const event of events) log.observe(event);
  return log;
}

describe('a call', () => {
  it.each<[string, readonly ObservedEvent[]]>([
    ['webRequest', wireGet()],
    ['the HAR', [harEvent()]],
    ['both', [...wireGet(), harEvent()]],
  ])('belongs to the request that %s saw', (_, events) => {
    const seen = logOf([...events, probe(1500, call({ credentials: 'include' }))]).exchanges();
    expect(seen).toMatchObject([{ resourceType: 'fetch', call: { credentials: 'include', mode: 'cors' } }]);
    expect(logOf([probe(1500, call({ credentials: 'include' })), ...events]).exchanges()).toEqual(seen);
  });

  it('tells the calling line that nothing else does', () => {
    const [seen] = logOf([...wireGet(), probe(1500, call())]).exchanges();
    expect(seen?.initiator).toMatchObject({ function: 'load' });
  });

  it.each<[string, Partial<CallRecord>]>([
    ['another URL', { url: 'https://api.example/other' }],
    ['another method', { method: 'POST' }],
    ['another mode', { mode: 'no-cors' }],
    ['another kind', { api: 'beacon' }],
    ['another origin', { origin: 'https://widget.example' }],
    ['a later time', { at: 1100 }],
    ['a much earlier time', { at: -5000 }],
  ])('of %s does not belong to it', (_, difference) => {
    const exchanges = logOf([...wireGet(), probe(1500, call(difference))]).exchanges();
    expect(exchanges).toMatchObject([{ call: null }]);
  });

  it('keeps the exchange its name when it comes late', () => {
    const log = logOf(wireGet());
    const [before] = log.takeChanges().changed;
    log.observe(probe(1500, call()));
    expect(log.takeChanges()).toMatchObject({ changed: [{ id: before?.id }], removed: [] });
  });
});

describe('calls alike', () => {
  it('belong to requests alike in their order', () => {
    const requests = [1, 2, 3].flatMap((n) => wireGet({ requestId: `${n}`, at: 1000 + n }));
    const modes = ['include', 'omit', 'same-origin'] as const;
    const calls = modes.map((credentials, n) => call({ id: `${n}`, credentials, at: 1000 + n }));
    const log = logOf([...requests, probe(1500, ...calls)]);
    expect(log.exchanges().map((exchange) => exchange.call?.credentials)).toEqual(modes);
  });

  it('leave the request to the one that was sent', () => {
    const calls = [
      call({ id: 'a', mode: 'same-origin', at: 998 }),
      call({ id: 'b', credentials: 'include' }),
    ];
    const log = logOf([...wireGet(), probe(1500, ...calls)]);
    expect(log.exchanges()).toMatchObject([
      { outcome: 'delivered', call: { mode: 'cors' } },
      { outcome: 'blocked', call: { mode: 'same-origin' } },
    ]);
  });
});

describe('a call that nobody else saw', () => {
  it.each<[string, readonly ProbeRecord[]]>([
    ['its mode', [call({ mode: 'same-origin' })]],
    ['its redirect mode', [call({ mode: 'no-cors', redirect: 'manual' })]],
    ['its scheme', [call({ url: 'ftp://api.example/' })]],
    ['the policy of the page', [call(), violation()]],
  ])('is an exchange of its own at once where %s forbids it', (_, records) => {
    const [seen, ...others] = logOf([probe(1100, ...records, rejection())]).exchanges();
    expect(others).toEqual([]);
    expect(seen).toMatchObject({
      origin: 'https://app.example',
      outcome: 'blocked',
      frame: { kind: 'page' },
      call: { rejection: { name: 'TypeError' } },
      messages: [{ kind: 'request', status: null, responseHeaders: null, requestHeaders: [] }],
    });
  });

  it('waits for the other sources where only its error tells', () => {
    const events = [probe(1100, call(), rejection())];
    expect(logOf(events).exchanges()).toEqual([]);
    expect(logOf([...events, probe(5000)]).exchanges()).toMatchObject([{ outcome: 'blocked' }]);
    expect(logOf([...events, probe(5000), harEvent()]).exchanges()).toMatchObject([{ outcome: 'delivered' }]);
  });

  it.each<[string, readonly ProbeRecord[]]>([
    ['was given up by the page', [call(), rejection({ name: 'AbortError', message: 'aborted' })]],
    ['was wrong', [call(), rejection({ message: 'Failed to parse URL from http://%' })]],
    ['is under way', [call()]],
    ['goes to the own origin', [call({ url: 'https://app.example/x', mode: 'same-origin' }), rejection()]],
    ['is answered by the browser itself', [call({ url: 'data:,x' }), rejection()]],
  ])('is none that %s', (_, records) => {
    expect(logOf([probe(1100, ...records), probe(5000)]).exchanges()).toEqual([]);
  });

  it('goes with its page', () => {
    const log = logOf([probe(1100, call({ mode: 'same-origin' })), pageLoad(2000)]);
    expect(log.exchanges()).toEqual([]);
  });

  it('stays when it is long over', () => {
    const log = logOf([probe(1100, call({ mode: 'same-origin' })), probe(60_000), probe(400_000)]);
    expect(log.exchanges()).toMatchObject([{ call: { mode: 'same-origin' } }]);
  });
});

describe('a policy', () => {
  it('speaks of an element that no script stands for', () => {
    const log = logOf([probe(1100, violation({ directive: 'img-src' }))]);
    expect(log.exchanges()).toMatchObject([
      { resourceType: 'image', call: { violatedDirective: 'img-src' } },
    ]);
  });

  it('is silent here about documents and inline code', () => {
    const records = [violation({ directive: 'frame-src' }), violation({ directive: 'script-src-attr' })];
    expect(logOf([probe(1100, ...records)]).exchanges()).toEqual([]);
  });

  it('speaks of the request of its kind, and makes its end known', () => {
    const image = harEvent({ resourceType: 'image', status: null, responseHeaders: null, error: '' });
    const script = harEvent({ resourceType: 'script' });
    const log = logOf([image, script, probe(1100, violation({ directive: 'img-src' }))]);
    expect(log.exchanges()).toMatchObject([
      { resourceType: 'image', outcome: 'blocked', call: { violatedDirective: 'img-src' } },
      { resourceType: 'script', call: null },
    ]);
  });

  it('speaks of the redirect of a call that was sent', () => {
    const answer = { status: 302, responseHeaders: [['location', 'https://files.example/']] as const };
    const log = logOf([
      wireEvent('before-request'),
      wireEvent('headers-received', { at: 1005, ...answer }),
      wireEvent('error-occurred', { at: 1006, error: 'net::ERR_ABORTED' }),
      probe(1500, call(), violation({ at: 1005 })),
    ]);
    expect(log.exchanges()).toMatchObject([
      { messages: [{ status: 302 }], call: { violatedDirective: 'connect-src' } },
    ]);
  });
});

describe('in Firefox', () => {
  it('a call that was never sent may stand in the HAR all the same', () => {
    const listed = harEvent({
      requestHeaders: [],
      status: null,
      responseHeaders: null,
      resourceType: 'other',
    });
    const log = logOf([listed, probe(1500, call({ mode: 'same-origin' }), rejection())], 'firefox');
    expect(log.exchanges()).toMatchObject([{ outcome: 'blocked', call: { mode: 'same-origin' } }]);
  });

  it('a call that ended with an error was blocked, where an answer came', () => {
    const events = wireGet();
    expect(logOf(events, 'firefox').exchanges()).toMatchObject([{ outcome: 'unknown' }]);
    const refused = rejection({ message: 'NetworkError when attempting to fetch resource.' });
    expect(logOf([...events, probe(1500, call(), refused)], 'firefox').exchanges()).toMatchObject([
      { outcome: 'blocked' },
    ]);
  });
});

describe('the HAR', () => {
  it('may tell twice of a redirect that was refused', () => {
    const refused = { status: 302, redirectUrl: 'https://files.example/' };
    const log = logOf([
      harEvent({ ...refused, error: '' }),
      harEvent({ ...refused, error: 'net::ERR_ABORTED' }),
    ]);
    expect(log.exchanges()).toHaveLength(1);
  });
});
