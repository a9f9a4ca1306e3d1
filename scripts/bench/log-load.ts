import type { HeaderList } from '../../src/engine/exchange.ts';
import type { ObservedEvent, WebRequestEvent, WebRequestStage } from '../../src/protocol/observed-event.ts';
import { harEvent, wireEvent } from '../../test/log/events.ts';

export const loadGapMs = 1000 / 500;
export const loadBegins = 1_700_000_000_000;

/** A request of the load, with all that both sources tell of it. Every fourth is preflighted, every third blocked. */
export function* requestEvents(number: number, url: string): Generator<ObservedEvent> {
  const at = loadBegins + number * loadGapMs;
  const preflighted = number % 4 === 0;
  const blocked = number % 3 === 0;
  const requestHeaders: HeaderList = [
    ['origin', 'https://app.example'],
    ['sec-fetch-mode', 'cors'],
    ...(preflighted ? [['x-request', String(number)] as const] : []),
  ];
  const allowed: HeaderList = [
    ['access-control-allow-origin', 'https://app.example'],
    ['access-control-allow-headers', 'x-request'],
  ];
  const responseHeaders = blocked ? [['server', 'nginx'] as const] : allowed;
  const same = { url, requestId: `${number}` };
  const tell = (stage: WebRequestStage, late: number, given: Partial<WebRequestEvent> = {}) =>
    wireEvent(stage, { ...same, ...given, at: at + late });

  yield tell('before-request', 0);
  if (preflighted) yield* preflightEvents(number, url, at + 2, allowed);
  yield tell('send-headers', 12, { requestHeaders });
  yield tell('headers-received', 40, { status: 200, responseHeaders });
  if (blocked) yield tell('error-occurred', 41, { error: 'net::ERR_FAILED' });
  else {
    yield tell('response-started', 41, { status: 200, responseHeaders });
    yield tell('completed', 42, { status: 200, responseHeaders });
  }
  const entry = { url, startedAt: at, durationMs: 42, requestHeaders, responseHeaders };
  yield { ...harEvent({ ...entry, error: blocked ? 'net::ERR_FAILED' : null }), at: at + 500 };
}

function* preflightEvents(
  number: number,
  url: string,
  at: number,
  responseHeaders: HeaderList,
): Generator<ObservedEvent> {
  const requestHeaders: HeaderList = [
    ['origin', 'https://app.example'],
    ['access-control-request-method', 'GET'],
    ['access-control-request-headers', 'x-request'],
  ];
  const given = { url, requestId: `p${number}`, method: 'OPTIONS' };
  yield wireEvent('before-request', { ...given, at });
  yield wireEvent('send-headers', { ...given, at: at + 1, requestHeaders });
  yield wireEvent('headers-received', { ...given, at: at + 8, status: 204, responseHeaders });
  yield wireEvent('completed', { ...given, at: at + 9, status: 204, responseHeaders });
  const entry = { url, kind: 'preflight', method: 'OPTIONS', startedAt: at, durationMs: 9 } as const;
  yield { ...harEvent({ ...entry, requestHeaders, responseHeaders, status: 204 }), at: at + 400 };
}

/** The events of so many requests, 500 begun a second, in the order in which they are told. */
export function loadOf(requests: number, urlOf: (number: number) => string): readonly ObservedEvent[] {
  const events = Array.from({ length: requests }, (_, number) => [...requestEvents(number, urlOf(number))]);
  return events.flat().sort((a, b) => a.at - b.at);
}
