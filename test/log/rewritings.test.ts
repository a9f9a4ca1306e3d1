import { describe, expect, it } from 'vitest';
import type { HeaderList } from '../../src/engine/exchange.ts';
import { createTabLog } from '../../src/log/tab-log.ts';
import type { ObservedEvent, WebRequestEvent } from '../../src/protocol/observed-event.ts';
import { harEvent, wireEvent } from './events.ts';

const origin = ['origin', 'https://app.example'] as const;
const mode = ['sec-fetch-mode', 'cors'] as const;
const allow = ['access-control-allow-origin', 'https://app.example'] as const;
const open = ['access-control-allow-origin', '*'] as const;

interface Meddling {
  readonly meant?: HeaderList;
  readonly sent?: HeaderList;
  readonly served?: HeaderList;
  readonly left?: HeaderList;
  readonly end?: Partial<WebRequestEvent>;
}

/** A GET as Chromium's events tell it where another extension may have changed headers. */
function events({
  meant = [origin, mode],
  sent = meant,
  served = [allow],
  left = served,
  end = {},
}: Meddling) {
  const answer = { status: 200, ...end };
  return [
    wireEvent('before-request'),
    wireEvent('before-send-headers', { requestHeaders: meant }),
    wireEvent('send-headers', { requestHeaders: sent }),
    wireEvent('headers-received', { ...answer, responseHeaders: served }),
    wireEvent('response-started', { ...answer, responseHeaders: left }),
    wireEvent('completed', { ...answer, responseHeaders: left }),
  ];
}

function told(stream: readonly ObservedEvent[]) {
  const log = createTabLog('chromium');
  for (const event of stream) log.observe(event);
  const [exchange] = log.exchanges();
  return { origin: exchange?.origin, message: exchange?.messages[0] };
}

describe('what another extension changed', () => {
  it('of an answer stands beside what the server sent, and in any order is no change', () => {
    const message = told(events({ served: [['x-a', '1']], left: [['x-a', '1'], open] })).message;
    expect(message?.responseHeaders).toEqual([['x-a', '1']]);
    expect(message?.rewrittenResponseHeaders).toEqual([['x-a', '1'], open]);
    const swapped = told(events({ served: [allow, ['x-a', '1']], left: [['x-a', '1'], allow] })).message;
    expect(swapped).not.toHaveProperty('rewrittenResponseHeaders');
  });

  it('is not what a cache adds to a revalidated answer', () => {
    for (const end of [{ fromCache: true }, { status: 304 }]) {
      const { message } = told(events({ served: [], left: [allow], end }));
      expect(message).not.toHaveProperty('rewrittenResponseHeaders');
    }
  });

  it('of a request stands beside what was sent, and the caller stays who it was', () => {
    const forged = ['origin', 'https://api.example'] as const;
    const { message, origin: caller } = told(events({ sent: [forged, mode] }));
    expect(message?.requestHeaders).toEqual([forged, mode]);
    expect(message?.originalRequestHeaders).toEqual([origin, mode]);
    expect(caller).toBe('https://app.example');
  });

  it('is not what the browser adds when it asks again for a login', () => {
    const again = [origin, mode, ['authorization', 'Basic x']] as const;
    const [begin, before, send, ...rest] = events({});
    const stream = [begin, before, send, wireEvent('auth-required', { status: 401, responseHeaders: [] })];
    const second = [
      wireEvent('before-send-headers', { requestHeaders: again }),
      wireEvent('send-headers', { requestHeaders: again }),
    ];
    const { message } = told([...stream, ...second, ...rest].filter((event) => event !== undefined));
    expect(message).not.toHaveProperty('originalRequestHeaders');
    expect(message?.requestHeaders).toEqual(again);
  });

  it('takes no preflight away from the request that it was made for', () => {
    const put = { method: 'PUT' } as const;
    const options = { requestId: '2', method: 'OPTIONS' } as const;
    const asks: HeaderList = [
      origin,
      ['access-control-request-method', 'PUT'],
      ['access-control-request-headers', 'x-a'],
    ];
    const meant: HeaderList = [origin, mode, ['x-a', '1']];
    const log = createTabLog('chromium');
    const stream = [
      wireEvent('before-request', put),
      wireEvent('before-request', options),
      wireEvent('before-send-headers', { ...options, requestHeaders: asks }),
      wireEvent('send-headers', { ...options, requestHeaders: asks }),
      wireEvent('completed', { ...options, status: 204, responseHeaders: [allow] }),
      wireEvent('before-send-headers', { ...put, requestHeaders: meant }),
      wireEvent('send-headers', { ...put, requestHeaders: [origin, mode] }),
      wireEvent('completed', { ...put, status: 200, responseHeaders: [allow] }),
    ];
    for (const event of stream) log.observe(event);
    expect(log.exchanges().map(({ messages }) => messages.map(({ kind }) => kind))).toEqual([
      ['preflight', 'request'],
    ]);
  });

  it('cannot be told by the HAR, which has what was on the wire; a forged Origin does not deceive it', () => {
    const requestHeaders = [
      ['origin', 'https://api.example'],
      ['sec-fetch-mode', 'cors'],
      ['sec-fetch-site', 'cross-site'],
      ['referer', 'https://app.example/'],
    ] as const;
    const { message, origin: caller } = told([harEvent({ requestHeaders })]);
    expect(message).not.toHaveProperty('originalRequestHeaders');
    expect(caller).toBe('https://app.example');
  });
});
