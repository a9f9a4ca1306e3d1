import { describe, expect, it } from 'vitest';
import type { BrowserName, HeaderList } from '../../../src/engine/exchange.ts';
import { preflightCheck } from '../../../src/engine/fetch/preflight-check.ts';
import { pageOrigin, preflightMessage } from '../../helpers/exchange.ts';

const asked = {
  origin: pageOrigin,
  credentialsMode: 'omit' as const,
  method: 'PUT',
  unsafeHeaderNames: ['content-type', 'x-shop'],
  browser: 'chromium' as BrowserName,
};
const allowed: HeaderList = [
  ['access-control-allow-origin', pageOrigin],
  ['access-control-allow-methods', 'GET, PUT'],
  ['access-control-allow-headers', 'X-Shop,Content-Type'],
];
const without = (name: string, ...put: string[]): HeaderList => [
  ...allowed.filter(([key]) => key !== name),
  ...put.map((value) => [name, value] as const),
];
const check = (responseHeaders: HeaderList, status = 204, request: Partial<typeof asked> = {}) =>
  preflightCheck({ ...asked, ...request }, preflightMessage({ status, responseHeaders }));

describe('preflightCheck', () => {
  it('passes what allows origin, method and headers', () => expect(check(allowed)).toEqual([]));

  it.each<[string, HeaderList, readonly string[]]>([
    ['no method list', without('access-control-allow-methods'), ['method-not-allowed']],
    ['`*` as methods', without('access-control-allow-methods', '*'), []],
    ['the method in lower case', without('access-control-allow-methods', 'put'), ['method-not-allowed']],
    [
      'methods with a blank between',
      without('access-control-allow-methods', 'GET PUT'),
      ['allow-methods-unparsable'],
    ],
    ['empty list items', without('access-control-allow-methods', ',PUT,, ,'), []],
    ['lists on two lines', without('access-control-allow-headers', 'x-shop', 'content-type'), []],
    [
      'one header missing',
      without('access-control-allow-headers', 'x-shop'),
      ['request-headers-not-allowed'],
    ],
    [
      'a header list in brackets',
      without('access-control-allow-headers', '[x-shop]'),
      ['allow-headers-unparsable'],
    ],
    ['`*` as headers', without('access-control-allow-headers', '*'), []],
    [
      'both lists unreadable',
      [
        ...without('access-control-allow-headers', 'a;b').filter(
          ([name]) => name !== 'access-control-allow-methods',
        ),
        ['access-control-allow-methods', 'a;b'],
      ],
      ['allow-methods-unparsable', 'allow-headers-unparsable'],
    ],
  ])('%s', (_, headers, failed) => expect(check(headers)).toEqual(failed));

  it('takes the safelisted methods without a list', () => {
    expect(check(without('access-control-allow-methods'), 204, { method: 'POST' })).toEqual([]);
  });

  it('looks at the status after the CORS check', () => {
    expect(check(allowed, 404)).toEqual(['preflight-status-not-ok']);
    expect(check([], 404)).toEqual([
      'allow-origin-missing',
      'preflight-status-not-ok',
      'method-not-allowed',
      'request-headers-not-allowed',
    ]);
  });

  it('takes a 3xx with a Location for a redirect, and without one for a status', () => {
    expect(check([...allowed, ['location', '/elsewhere']], 301)).toEqual(['preflight-redirected']);
    expect(check(allowed, 301)).toEqual(['preflight-status-not-ok']);
  });
});

describe('the order of Firefox', () => {
  it('is the standard’s: the CORS check before a redirect, the methods before the list of headers', () => {
    const answer: HeaderList = [
      ['location', '/elsewhere'],
      ['access-control-allow-headers', 'a;b'],
    ];
    expect(check(answer, 301, { browser: 'firefox' })).toEqual([
      'allow-origin-missing',
      'preflight-redirected',
      'method-not-allowed',
      'allow-headers-unparsable',
    ]);
    expect(check(answer, 301)).toEqual([
      'preflight-redirected',
      'allow-origin-missing',
      'allow-headers-unparsable',
      'method-not-allowed',
    ]);
  });
});

describe('preflightCheck with credentials', () => {
  const credentialed = { credentialsMode: 'include' as const };
  it('takes `*` literally in every list', () => {
    const stars: HeaderList = [
      ['access-control-allow-origin', pageOrigin],
      ['access-control-allow-credentials', 'true'],
      ['access-control-allow-methods', '*'],
      ['access-control-allow-headers', '*'],
    ];
    expect(
      preflightCheck({ ...asked, ...credentialed }, preflightMessage({ responseHeaders: stars })),
    ).toEqual(['method-not-allowed', 'request-headers-not-allowed']);
  });

  it('fails nothing where the target of a redirect is no URL: the network fails first', () =>
    expect(check([['location', 'http://:']], 302)).toEqual([]));
});
