import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../src/engine/exchange.ts';
import { isMeddledWith } from '../../src/engine/rewriting.ts';
import { interleave, recording, recordings, replay } from './recordings.ts';

/** One line per exchange: its outcome, and its messages with their status. */
function shape({ outcome, messages }: Exchange): string {
  const seen = messages.map(
    ({ kind, hop, status }) => `${kind === 'preflight' ? 'P' : 'R'}${hop}:${status ?? '-'}`,
  );
  return `${outcome} ${seen.join(' ')}`;
}

const six = (line: string) => Array.from({ length: 6 }, () => line);

/** What really happened, as the lab's servers and the page know it. */
const chromium: Readonly<Record<string, readonly string[]>> = {
  delivered: ['delivered R0:200'],
  'origin-missing': ['blocked R0:200'],
  'origin-missing-xhr': ['blocked R0:200'],
  'origin-missing-font': ['blocked R0:200'],
  'image-no-cors': ['delivered R0:200'],
  'preflight-not-found': ['blocked P0:404 R0:-'],
  'preflight-redirected': ['blocked P0:301 R0:-'],
  'preflight-reset': ['failed P0:- R0:-'],
  'preflight-cached': ['delivered P0:204 R0:200', 'delivered R0:200'],
  'preflight-then-request-fails': ['blocked P0:204 R0:200'],
  'preflights-in-parallel': ['blocked P0:204 R0:-', 'delivered P0:204 R0:200'].flatMap((line) => [
    line,
    line,
    line,
  ]),
  'preflights-fail-in-parallel': six('blocked P0:404 R0:-'),
  'redirects-pass': ['delivered R0:302 R1:307 R2:200'],
  'redirect-back-home': ['blocked R0:302 R1:200'],
  'redirect-blocked': ['blocked R0:301'],
  'redirect-then-preflight-fails': ['blocked P0:204 R0:307 P1:204 R1:-'],
  'redirect-with-credentials': ['blocked R0:302'],
  refused: ['failed R0:-'],
  'aborted-before-headers': ['failed R0:-'],
  'aborted-after-headers': ['failed R0:200'],
  'mixed-content': ['blocked R0:-'],
  'local-network-access': ['blocked R0:-'],
  'local-network-access-preflight': ['blocked P0:- R0:-'],
  'address-space-mismatch': ['blocked P0:204 R0:-'],
  'preflight-upgraded': ['delivered R0:200', 'blocked P0:- R0:-'],
  'resource-policy': ['blocked R0:200'],
  'opaque-response-blocking': ['blocked R0:200'],
  worker: ['blocked R0:200'],
  iframe: ['blocked R0:200'],
  'service-worker': ['blocked R0:200'],
};

const chromiumRecordings = Object.entries(chromium).map(([name, shapes]) => ({
  name: `chromium-${name}`,
  shapes,
}));

describe.each(chromiumRecordings)('$name', ({ name, shapes }) => {
  const events = recording(name);
  const wire = events.filter(({ source }) => source === 'web-request');
  const har = events.filter(({ source }) => source === 'har');
  const expected = shapes.toSorted();

  it('is told by both sources', () => {
    expect(replay(name, events).map(shape).toSorted()).toEqual(expected);
  });

  it('comes out the same however the sources interleave', () => {
    const together = replay(name, events).map(({ id: _, ...rest }) => rest);
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: events.length, maxLength: events.length }),
        (fromWire) => {
          const found = replay(name, interleave(wire, har, fromWire));
          expect(found.map(({ id: _, ...rest }) => rest)).toEqual(together);
        },
      ),
      { numRuns: 6, seed: 1 },
    );
  });
});

const sourceOf = (name: string, source: string) => recording(name).filter((event) => event.source === source);

// Mixed content never reaches `webRequest`.
const toldByWebRequest = chromiumRecordings.filter(({ name }) => sourceOf(name, 'web-request').length > 0);

describe.each(toldByWebRequest)('webRequest alone: $name', ({ name, shapes }) => {
  it('tells the same', () => {
    expect(replay(name, sourceOf(name, 'web-request')).map(shape).toSorted()).toEqual(shapes.toSorted());
  });
});

// A worker's answer, and one whose body the page never read, are not in Chromium's HAR.
const toldByHar = chromiumRecordings.filter(
  ({ name }) => !['chromium-worker', 'chromium-preflights-in-parallel'].includes(name),
);

describe.each(toldByHar)('the HAR alone: $name', ({ name, shapes }) => {
  it('tells the same', () => {
    expect(replay(name, sourceOf(name, 'har')).map(shape).toSorted()).toEqual(shapes.toSorted());
  });
});

/**
 * Firefox says `completed` of a blocked answer too: then the outcome is unknown. A preflight that the cache
 * answered is not seen; so three of six have none.
 */
const firefox: Readonly<Record<string, readonly string[]>> = {
  delivered: ['unknown R0:200'],
  'origin-missing': ['unknown R0:200'],
  'image-no-cors': ['delivered R0:200'],
  'preflight-not-found': ['blocked P0:404 R0:-'],
  'preflight-redirected': ['blocked P0:301 R0:-'],
  'preflight-reset': ['failed P0:- R0:-'],
  'preflight-cached': ['unknown P0:204 R0:200', 'unknown R0:200'],
  'preflight-then-request-fails': ['unknown P0:204 R0:200'],
  'preflights-in-parallel': ['blocked P0:204 R0:-', 'unknown R0:200'].flatMap((line) => [line, line, line]),
  'preflights-fail-in-parallel': six('blocked P0:404 R0:-'),
  'redirects-pass': ['unknown R0:302 R1:307 R2:200'],
  'redirect-back-home': ['unknown R0:302 R1:200'],
  'redirect-blocked': ['blocked R0:301'],
  'redirect-then-preflight-fails': ['blocked P0:204 R0:307 P1:204 R1:-'],
  'redirect-with-credentials': ['blocked R0:302'],
  refused: ['failed R0:-'],
  'aborted-before-headers': ['failed R0:-'],
  'aborted-after-headers': ['failed R0:200'],
  'resource-policy': ['blocked R0:200'],
  worker: ['blocked R0:200'],
  iframe: ['unknown R0:200'],
};

describe.each(Object.entries(firefox))('firefox-%s', (name, shapes) => {
  it('is told by webRequest', () => {
    const found = replay(`firefox-${name}`, recording(`firefox-${name}`));
    expect(found.map(shape).toSorted()).toEqual(shapes.toSorted());
  });
});

describe('preflights of concurrent requests', () => {
  it.each([
    'chromium-preflights-in-parallel',
    'chromium-preflights-fail-in-parallel',
    'firefox-preflights-fail-in-parallel',
  ])('stand by the request whose headers they ask for: %s', (name) => {
    const found = replay(name, recording(name));
    expect(found).toHaveLength(6);
    for (const { messages } of found) {
      const [preflight, request] = messages;
      const asks = preflight?.requestHeaders.some(([key]) => key === 'access-control-request-headers');
      const has = request?.requestHeaders.some(([key]) => key === 'x-trace');
      expect(asks).toBe(has);
    }
  });
});

describe('what only one source knows', () => {
  it('is joined: the true error of a preflight, the call, the kind of request', () => {
    const [found] = replay('chromium-preflight-reset', recording('chromium-preflight-reset'));
    expect(found?.messages.map(({ networkError }) => networkError)).toEqual([
      'net::ERR_EMPTY_RESPONSE',
      'net::ERR_EMPTY_RESPONSE',
    ]);
    expect(found?.initiator?.function).toBe('performCall');
    expect(found?.resourceType).toBe('fetch');
  });

  it('is joined: the reason of a resource policy, and the name of a network check', () => {
    const named = (name: string) => replay(name, recording(name)).at(0)?.messages.at(0)?.networkError;
    expect(named('chromium-resource-policy')).toBe('net::ERR_BLOCKED_BY_RESPONSE.NotSameOrigin');
    expect(named('chromium-local-network-access')).toBe('net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS');
  });
});

describe('callers', () => {
  it.each([
    ['chromium-iframe', 'https://widget.test:8443', 'iframe'],
    ['chromium-service-worker', 'https://shop.test:8443', 'service-worker'],
    ['chromium-origin-missing', 'https://shop.test:8443', 'page'],
    ['firefox-iframe', 'https://widget.test:8443', 'iframe'],
    ['firefox-service-worker', 'https://shop.test:8443', 'service-worker'],
    ['firefox-worker', 'https://shop.test:8443', 'worker'],
    ['firefox-origin-missing', 'https://shop.test:8443', 'page'],
  ])('%s: %s in a %s', (name, origin, kind) => {
    const [found] = replay(name, recording(name));
    expect(found).toMatchObject({ origin, frame: { kind } });
  });
});

describe('a redirect that the page asked to see', () => {
  const name = 'chromium-redirect-manual';
  const events = recording(name);

  it('is delivered, as far as both sources or the HAR tell', () => {
    expect(replay(name, events).map(shape)).toEqual(['delivered R0:302']);
    expect(replay(name, sourceOf(name, 'har')).map(shape)).toEqual(['delivered R0:302']);
  });

  it('cannot be told from one it refused by webRequest alone', () => {
    const wire = events.filter(({ source }) => source === 'web-request');
    expect(replay(name, wire).map(shape)).toEqual(['unknown R0:302']);
  });

  it('is another matter than one it refused', () => {
    const refused = 'chromium-redirect-refused';
    expect(replay(refused, recording(refused)).map(shape)).toEqual(['failed R0:302']);
  });
});

it('takes no ordinary answer for a rewritten one', () => {
  for (const name of recordings) {
    const messages = replay(name, recording(name)).flatMap((found) => found.messages);
    expect(messages.filter((message) => isMeddledWith({ messages: [message] }))).toEqual([]);
  }
});
