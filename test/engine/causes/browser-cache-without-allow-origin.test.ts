import { describe, expect, it } from 'vitest';
import type { Exchange, HeaderList } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, requestMessage } from '../../helpers/exchange.ts';
import { foundBeside, toldBeside } from './beside.ts';
import { blocked } from './blocked.ts';

const id = 'browser-cache-without-allow-origin';
const stored: HeaderList = [
  ['date', 'Sat, 21 Nov 2026 10:00:00 GMT'],
  ['etag', '"9b2c"'],
  ['cache-control', 'max-age=86400'],
];
const fresh: HeaderList = [...stored, ['connection', 'keep-alive']];
const other = ['access-control-allow-origin', 'https://b.example'] as const;

/** An image that was shown without CORS. */
const shown = (headers: HeaderList) =>
  exchange({
    resourceType: 'image',
    mode: 'no-cors',
    messages: [requestMessage({ requestHeaders: [], responseHeaders: headers })],
  });
const forAnother = (headers: HeaderList): Exchange => ({
  ...exchange({ answer: headers }),
  origin: 'https://b.example',
});

testCause(id, {
  silent: {
    'an answer that came from the server': blocked(stored),
    'a cache that was told of the origin': blocked([...stored, ['vary', 'Origin']], { fromCache: true }),
    'a value that no server gave another page': blocked([['access-control-allow-origin', 'null']], {
      fromCache: true,
    }),
    'an error, of which another cause speaks': blocked(stored, { fromCache: true, status: 404 }),
  },
  explains: {
    'an answer that the browser says it had stored': [
      blocked(stored, { fromCache: true }),
      /own cache, and that stored answer has no `Access-Control-Allow-Origin`[\s\S]*`Vary: Origin`/,
    ],
    'one that it had stored for another page': [
      blocked([...stored, other], { fromCache: true }),
      /that stored answer allows `https:\/\/b\.example` alone/,
    ],
  },
});

describe(`${id}, beside other answers`, () => {
  it('knows the image that was shown before', () => {
    const { what, certainty } = toldBeside(id, shown(fresh), blocked(stored));
    expect(what).toContain('since the page loaded the same URL without CORS');
    expect(certainty).toBe('likely');
  });

  it('knows the page that asked before, and is certain where the browser says so', () => {
    const { what, certainty } = toldBeside(
      id,
      forAnother([...fresh, other]),
      blocked([...stored, other], { fromCache: true }),
    );
    expect(what).toContain('since a page of `https://b.example` asked');
    expect(certainty).toBe('certain');
  });

  it('is silent where the server refused this page itself, and that was stored', () => {
    expect(foundBeside(id, blocked(fresh), blocked(stored, { fromCache: true }))).toBeUndefined();
  });

  it('is silent where the answer came over a connection again', () => {
    expect(foundBeside(id, shown(fresh), blocked(fresh))).toBeUndefined();
  });

  it('is silent where the earlier answer was not to be stored', () => {
    const kept: HeaderList = [
      ['etag', '"9b2c"'],
      ['cache-control', 'no-store'],
    ];
    expect(foundBeside(id, shown([...kept, ['connection', 'keep-alive']]), blocked(kept))).toBeUndefined();
  });

  it('is silent where the answer is another one', () => {
    const changed: HeaderList = [...stored.slice(0, 1), ['etag', '"77aa"']];
    expect(foundBeside(id, shown(fresh), blocked(changed))).toBeUndefined();
    const page = requestMessage({ url: `${pageOrigin}/other` });
    expect(foundBeside(id, exchange({ messages: [page] }), blocked(stored))).toBeUndefined();
  });

  it('knows by its date an answer of long ago', () => {
    const quick: HeaderList = [['date', 'Sat, 21 Nov 2026 10:00:00 GMT']];
    const elsewhere = exchange({ messages: [requestMessage({ url: 'https://other.example/' })] });
    expect(foundBeside(id, shown(quick), blocked(quick))).toBeUndefined();
    expect(foundBeside(id, shown(quick), elsewhere, elsewhere, blocked(quick))).toBeDefined();
  });
});
