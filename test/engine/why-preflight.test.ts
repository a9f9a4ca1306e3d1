import { describe, expect, it } from 'vitest';
import type { PreflightReason } from '../../src/engine/diagnosis.ts';
import type { Exchange, HeaderList } from '../../src/engine/exchange.ts';
import { whyPreflight } from '../../src/engine/why-preflight.ts';
import { exchange, preflightMessage, requestMessage } from '../helpers/exchange.ts';

const asked = (method: string, names: string | null, requestHeaders: HeaderList = []) =>
  whyPreflight(
    exchange({
      messages: [
        preflightMessage({
          requestHeaders: [
            ['access-control-request-method', method],
            ...(names === null ? [] : [['access-control-request-headers', names] as const]),
          ],
        }),
        requestMessage({ method, requestHeaders }),
      ],
    }),
  );

describe('whyPreflight', () => {
  it('names nothing where no preflight was seen', () => expect(whyPreflight(exchange())).toEqual([]));

  it('claims nothing of a preflight whose own headers were not seen', () => {
    const unseen = preflightMessage({ requestHeaders: [] });
    expect(whyPreflight(exchange({ messages: [unseen, requestMessage()] }))).toEqual([]);
  });

  it('names the method and each header', () => {
    expect(asked('PUT', 'authorization,x-shop').map(({ kind, name }) => [kind, name])).toEqual([
      ['method', 'PUT'],
      ['header', 'authorization'],
      ['header', 'x-shop'],
    ]);
  });

  it.each<[string, HeaderList, RegExp]>([
    ['content-type', [['content-type', 'application/json']], /`text\/plain` need no preflight/],
    ['accept', [['accept', 'a'.repeat(129)]], /longer than 128 bytes/],
    ['range', [['range', 'bytes=-5']], /single range with a start/],
    ['accept-language', [], /a byte that is not safe/],
    ['x-shop', [], /a form or a link could not send it/],
  ])('says what is wrong with %s', (name, headers, why) => {
    expect(asked('POST', name, headers)).toMatchObject([
      { kind: 'header', name, why: expect.stringMatching(why) },
    ]);
  });

  it('knows of upload listeners and streams by elimination', () => {
    expect(asked('POST', null)).toMatchObject([{ kind: 'flag', name: null }]);
  });

  it.each<[string, string, PreflightReason['from'], RegExp | null]>([
    ['PUT', 'x-shop', { kind: 'app', name: null, certainty: 'likely' }, null],
    ['PUT', 'authorization', { kind: 'app', name: null, certainty: 'likely' }, null],
    ['POST', 'content-type', { kind: 'app', name: null, certainty: 'likely' }, null],
    ['GET', 'content-type', { kind: 'app', name: null, certainty: 'likely' }, /sends no body/],
    ['GET', 'cache-control', { kind: 'app', name: null, certainty: 'likely' }, /cache: "no-store"/],
    ['GET', 'apikey', { kind: 'library', name: 'The Supabase client', certainty: 'likely' }, null],
    ['GET', 'sentry-trace', { kind: 'tracing', name: 'Sentry', certainty: 'likely' }, /`api.example` out of/],
    [
      'GET',
      'x-ijt',
      { kind: 'extension', name: "The browser support of JetBrains' IDEs", certainty: 'likely' },
      /guest window/,
    ],
  ])('of a %s says who added %s', (method, name, from, avoidable) => {
    expect(asked(method, name).at(-1)).toMatchObject({
      from,
      avoidable: avoidable && expect.stringMatching(avoidable),
    });
  });

  it('knows an empty body by its length', () => {
    const [reason] = asked('POST', 'content-type', [
      ['content-type', 'application/json'],
      ['content-length', '0'],
    ]);
    expect(reason?.avoidable).toMatch(/sends no body/);
  });

  const ofElement = (difference: Partial<Exchange>, names = 'x-forwarded-for') =>
    whyPreflight(
      exchange({
        messages: [
          preflightMessage({
            requestHeaders: [
              ['access-control-request-method', 'GET'],
              ['access-control-request-headers', names],
            ],
          }),
        ],
        ...difference,
      }),
    )[0]?.from;

  it('knows that no page puts headers on a font', () => {
    expect(ofElement({ resourceType: 'fetch' })).toMatchObject({ kind: 'app' });
    expect(ofElement({ resourceType: 'font' })).toMatchObject({ kind: 'extension', certainty: 'likely' });
    expect(ofElement({ resourceType: 'font' }, 'x-any')).toMatchObject({ kind: 'extension', name: null });
  });

  it('leaves open who put them on what a service worker fetches in place of a font', () => {
    const frame = { url: null, kind: 'service-worker' } as const;
    expect(ofElement({ resourceType: 'font', frame })).toMatchObject({ kind: 'app' });
  });

  it('takes a call from the script of an extension for no more than a hint', () => {
    const initiator = { function: 'fetch', url: 'chrome-extension://abc/wrap.js', line: 1, column: 1 };
    expect(ofElement({ initiator }, 'x-any')).toEqual({
      kind: 'extension',
      name: null,
      certainty: 'possible',
    });
  });

  it('is certain where the script of a library made the call', () => {
    const initiator = {
      function: 'r',
      url: 'https://cdn.example/npm/@supabase/supabase-js@2',
      line: 1,
      column: 1,
    };
    expect(ofElement({ initiator }, 'apikey')).toMatchObject({ kind: 'library', certainty: 'certain' });
    expect(ofElement({}, 'apikey')).toMatchObject({ kind: 'library', certainty: 'likely' });
  });

  it('is certain of what was added behind the browser', () => {
    const [reason] = whyPreflight(
      exchange({
        messages: [
          preflightMessage({
            requestHeaders: [
              ['access-control-request-method', 'GET'],
              ['access-control-request-headers', 'x-any'],
            ],
            originalRequestHeaders: [['access-control-request-method', 'GET']],
          }),
        ],
      }),
    );
    expect(reason?.from).toEqual({ kind: 'extension', name: null, certainty: 'certain' });
  });
});
