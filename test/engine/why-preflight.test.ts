import { describe, expect, it } from 'vitest';
import type { HeaderList } from '../../src/engine/exchange.ts';
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
});
