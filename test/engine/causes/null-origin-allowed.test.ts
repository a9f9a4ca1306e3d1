import { testCause } from '../../helpers/cause-tester.ts';
import { exchange } from '../../helpers/exchange.ts';
import { blocked, blockedWithCookie } from './blocked.ts';

const allowsNull = ['access-control-allow-origin', 'null'] as const;

testCause('null-origin-allowed', {
  silent: {
    'a page that has an origin': exchange(),
    '`null` to a page that has an origin, which fails': blocked([allowsNull]),
    '`*` to a page without an origin': {
      ...exchange({ answer: [['access-control-allow-origin', '*']] }),
      origin: 'null',
    },
  },
  explains: {
    '`null` to a page without an origin': [
      { ...exchange({ answer: [allowsNull] }), origin: 'null' },
      /answered `Access-Control-Allow-Origin: null`, and the page, whose origin is `null`, may read it/,
    ],
    'a page without an origin that only `null` would let through': [
      { ...blockedWithCookie([]), origin: 'null' },
      /Only `Access-Control-Allow-Origin: null` would let this exchange pass[\s\S]*`http:\/\/localhost`/,
    ],
  },
});
