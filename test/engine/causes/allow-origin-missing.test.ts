import { testCause } from '../../helpers/cause-tester.ts';
import { exchange } from '../../helpers/exchange.ts';
import { blocked, blockedPreflight } from './blocked.ts';

testCause('allow-origin-missing', {
  silent: {
    'a preflight without it': blockedPreflight({ responseHeaders: [] }),
    'a redirect without it': blocked([['location', 'https://api.example/v2/orders']], { status: 302 }),
    'an answer without it that was delivered, as to a page of the same origin': exchange({ answer: [] }),
    'an empty value': blocked([['access-control-allow-origin', '']]),
  },
  explains: {
    'an answer without the header': [
      blocked([['content-type', 'application/json']]),
      /answered `200` without `Access-Control-Allow-Origin`[\s\S]*Answer `Access-Control-Allow-Origin: https:\/\/app\.example`/,
    ],
    'a redirect status without `Location`, which leads nowhere': [
      blocked([], { status: 302 }),
      /answered `302` without `Access-Control-Allow-Origin`/,
    ],
  },
});
