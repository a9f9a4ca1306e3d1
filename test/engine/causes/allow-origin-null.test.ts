import { testCause } from '../../helpers/cause-tester.ts';
import { exchange } from '../../helpers/exchange.ts';
import { blocked, blockedPreflight } from './blocked.ts';

testCause('allow-origin-null', {
  silent: {
    '`null` to a page whose origin it is': {
      ...exchange({ answer: [['access-control-allow-origin', 'null']] }),
      origin: 'null',
    },
    'no header, which is not `null`': blocked([]),
    '`Null`, which is no origin at all': blocked([['access-control-allow-origin', 'Null']]),
  },
  explains: {
    '`null` to a page that has an origin': [
      blocked([['access-control-allow-origin', 'null']]),
      /`Access-Control-Allow-Origin: null`, and the request came from `https:\/\/app\.example`/,
    ],
    '`null` on a preflight': [
      blockedPreflight({ responseHeaders: [['access-control-allow-origin', 'null']] }),
      /Never allow `null`; answer `Access-Control-Allow-Origin: https:\/\/app\.example`/,
    ],
  },
});
