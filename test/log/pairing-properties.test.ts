import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exchange, Message } from '../../src/engine/exchange.ts';
import { preflightCheck } from '../../src/engine/fetch/preflight-check.ts';
import { createTabLog } from '../../src/log/tab-log.ts';
import type { ObservedEvent } from '../../src/protocol/observed-event.ts';
import { arbitraryCall } from '../helpers/arbitrary-call.ts';
import { timeline } from '../helpers/timeline.ts';
import { playCall } from '../helpers/true-call.ts';

const urls = ['https://api.example/a', 'https://api.example/b', 'https://other.example/c'];

const calls = fc.array(arbitraryCall(urls, 1), { minLength: 1, maxLength: 7, size: 'max' });
const picks = fc.array(fc.nat(), { maxLength: 120, size: 'max' });

function exchangesOf(events: readonly ObservedEvent[], browser: 'chromium' | 'firefox'): readonly Exchange[] {
  const log = createTabLog(browser);
  log.showPage('https://app.example/');
  for (const event of events) log.observe(event);
  return log.exchanges();
}

interface Found {
  readonly exchange: Exchange;
  readonly preflight: Message;
  readonly request: Message;
}

/** Every preflight with the request that it was put to. */
function pairsIn(exchanges: readonly Exchange[]): readonly Found[] {
  return exchanges.flatMap((exchange) =>
    exchange.messages.flatMap((preflight, at) => {
      const request = exchange.messages[at + 1];
      return preflight.kind === 'preflight' && request ? [{ exchange, preflight, request }] : [];
    }),
  );
}

const header = (message: Message, name: string) =>
  message.requestHeaders.find(([key]) => key === name)?.[1] ?? '';
const unsafeNames = (message: Message) =>
  message.requestHeaders.map(([name]) => name).filter((name) => name.startsWith('x-'));

/** Whether a preflight passed, where that does not hang on the credentials mode; null where it does. */
function passes(preflight: Message, method: string): boolean | null {
  const [omit, include] = (['omit', 'include'] as const).map(
    (credentialsMode) =>
      preflightCheck(
        {
          browser: 'unknown',
          origin: header(preflight, 'origin'),
          credentialsMode,
          method,
          unsafeHeaderNames: header(preflight, 'access-control-request-headers').split(',').filter(Boolean),
        },
        preflight,
      ).length === 0,
  );
  return omit === include ? (omit ?? null) : null;
}

/** What the events themselves say against a preflight and a request belonging together; empty where nothing does. */
function contradictions({ preflight, request }: Found, browser: string): readonly string[] {
  const asked = header(preflight, 'access-control-request-headers').split(',').filter(Boolean);
  const wasSent = request.status !== null;
  const passed = browser === 'firefox' ? preflight.networkError === null : passes(preflight, request.method);
  const headersSeen = browser === 'firefox' || wasSent;
  return [
    preflight.url === request.url ? '' : 'another URL',
    header(preflight, 'access-control-request-method') === request.method ? '' : 'another method',
    !headersSeen || String(asked) === String(unsafeNames(request)) ? '' : 'other headers',
    request.startedAt <= preflight.startedAt ? '' : 'the preflight began first',
    wasSent && passed === false ? 'it failed, and the request went on' : '',
    !wasSent && passed === true ? 'it passed, and the request was stopped' : '',
  ].filter((text) => text !== '');
}

describe.each(['chromium', 'firefox'] as const)('concurrent calls in %s', (browser) => {
  it('have each their own messages, as far as the events tell, and none is lost', () => {
    fc.assert(
      fc.property(calls, picks, (drawn, order) => {
        const played = drawn.map((call, n) => playCall(call, n, browser));
        const exchanges = exchangesOf(timeline(played, order).wire, browser);
        expect(exchanges).toHaveLength(drawn.length);
        const found = pairsIn(exchanges);
        expect(found).toHaveLength(played.flatMap(({ preflights }) => preflights).length);
        expect(found.flatMap((pair) => contradictions(pair, browser))).toEqual([]);
        // A request that was stopped without an answer was stopped at its preflight.
        const unsent = exchanges.filter(({ messages }) => messages.at(-1)?.status === null);
        expect(unsent.filter(({ messages }) => messages.at(-2)?.kind !== 'preflight')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

/** What an exchange is made of, in a form that does not hang on names. */
const shape = ({ messages }: Exchange) =>
  messages.map(({ kind, method, url, status }) => `${kind} ${method} ${url} ${status}`).join('; ');

it("Chromium's HAR adds no exchange to those of webRequest, and takes none", () => {
  fc.assert(
    fc.property(calls, picks, (drawn, order) => {
      const { wire, har } = timeline(
        drawn.map((call, n) => playCall(call, n, 'chromium')),
        order,
      );
      const alone = exchangesOf(wire, 'chromium').map(shape).toSorted();
      expect(
        exchangesOf([...wire, ...har], 'chromium')
          .map(shape)
          .toSorted(),
      ).toEqual(alone);
    }),
    { numRuns: 300 },
  );
});
