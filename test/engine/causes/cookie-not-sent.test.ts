import { describe, expect, it } from 'vitest';
import type { HeaderList } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, requestMessage } from '../../helpers/exchange.ts';
import { toldBeside } from './beside.ts';
import { unanswered } from './blocked.ts';

const answered = (status: number, ...requestHeaders: HeaderList) =>
  exchange({
    messages: [
      requestMessage({
        status,
        requestHeaders: [['origin', pageOrigin], ...requestHeaders],
        responseHeaders: [
          ['access-control-allow-origin', pageOrigin],
          ['access-control-allow-credentials', 'true'],
        ],
      }),
    ],
  });

testCause('cookie-not-sent', {
  silent: {
    'a server that did not answer': unanswered('net::ERR_EMPTY_RESPONSE', {
      requestHeaders: [['sec-fetch-storage-access', 'none']],
    }),
    'a cookie that was sent': answered(401, ['cookie', 'session=1'], ['sec-fetch-storage-access', 'active']),
    'a call without credentials': answered(401, ['sec-fetch-site', 'cross-site']),
    'a browser that withholds them, of which another cause speaks': answered(401, [
      'sec-fetch-storage-access',
      'none',
    ]),
    'a good answer where cookies may be sent': answered(200, ['sec-fetch-storage-access', 'active']),
  },
  explains: {
    'a permission that is missed although cookies may be sent': [
      answered(403, ['sec-fetch-storage-access', 'active']),
      /answered `403`[\s\S]*Application panel/,
    ],
    'a login that is asked for although cookies may be sent': [
      answered(401, ['sec-fetch-storage-access', 'active']),
      /answered `401`[\s\S]*`SameSite=None; Secure`/,
    ],
  },
});

describe('cookie-not-sent, beside other answers', () => {
  const refused = answered(401, ['sec-fetch-site', 'cross-site'], ['sec-fetch-storage-access', 'active']);
  const why = (cookie: string) => {
    const login = exchange({
      answer: [
        ['access-control-allow-origin', pageOrigin],
        ['set-cookie', cookie],
      ],
    });
    return toldBeside('cookie-not-sent', login, refused).why;
  };

  it('names what keeps the cookie from this call', () => {
    expect(why('session=17; Path=/auth; SameSite=None; Secure')).toContain(
      '`session` belongs to `Path=/auth`',
    );
    expect(why('session=17; Path=/; SameSite=Lax')).toContain('`session` has `SameSite=Lax`');
    expect(why('session=17; Path=/orders')).toContain('`session` has no `SameSite`, which counts as `Lax`');
  });

  it('guesses where nothing is known against it, or it was taken away', () => {
    expect(why('session=17; Path=/; SameSite=None; Secure')).toContain('Either there is no cookie');
    expect(why('session=; Max-Age=0')).toContain('Either there is no cookie');
  });
});
