import { describe, expect, it } from 'vitest';
import type { Exchange, HeaderList } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { apiUrl, exchange, pageOrigin, requestMessage } from '../../helpers/exchange.ts';
import { foundBeside, toldBeside } from './beside.ts';

const id = 'any-origin-allowed-with-credentials';
const credentials = ['access-control-allow-credentials', 'true'] as const;

/** An answer that repeats the origin that asked. */
const echoed = (origin: string, more: HeaderList = [credentials], url = apiUrl): Exchange => ({
  ...exchange({
    messages: [
      requestMessage({
        url,
        requestHeaders: [['origin', origin]],
        responseHeaders: [['access-control-allow-origin', origin], ...more],
      }),
    ],
  }),
  origin,
});

testCause(id, {
  silent: {
    'the one page that uses the API': echoed(pageOrigin),
    'a playground without credentials': echoed('https://cdpn.io', []),
    '`*`, which needs no credentials': exchange({
      answer: [['access-control-allow-origin', '*'], credentials],
    }),
    'a page whose name only contains one of them': echoed('https://cdpn.io.example'),
  },
  explains: {
    'a playground': [echoed('https://cdpn.io'), /allows `https:\/\/cdpn\.io` with credentials/],
    'an extension, whose origin is drawn by lot': [
      echoed('moz-extension://0f3c2b1a-8d4e-4f6a-9b7c-5e2d1a0f3c2b'),
      /at such an origin anyone can have a page/,
    ],
    'a tunnel': [echoed('https://tame-owl-12.ngrok-free.app'), /`Access-Control-Allow-Credentials: true`/],
  },
});

describe(`${id}, beside other answers`, () => {
  const other = 'https://partner.test';

  it('tells two sites that have nothing to do with each other', () => {
    const { what, certainty } = toldBeside(id, echoed(other), echoed(pageOrigin));
    expect(what).toContain('`https://partner.test` and `https://app.example`');
    expect(certainty).toBe('likely');
  });

  it('is silent where one of them was allowed without credentials', () => {
    expect(foundBeside(id, echoed(other, []), echoed(pageOrigin))).toBeUndefined();
  });

  it('is silent about pages of one site, and about the machine of a developer', () => {
    expect(foundBeside(id, echoed('https://admin.app.example'), echoed(pageOrigin))).toBeUndefined();
    expect(foundBeside(id, echoed('http://localhost:5173'), echoed(pageOrigin))).toBeUndefined();
  });

  it('is silent where another host allowed the other site', () => {
    const elsewhere = echoed(other, [credentials], 'https://cdn.example/');
    expect(foundBeside(id, elsewhere, echoed(pageOrigin))).toBeUndefined();
  });

  it('leaves names that resemble each other to the cause of that', () => {
    expect(foundBeside(id, echoed('https://evilapp.example'), echoed(pageOrigin))).toBeUndefined();
  });
});
