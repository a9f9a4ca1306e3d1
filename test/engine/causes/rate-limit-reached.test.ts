import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, requestMessage } from '../../helpers/exchange.ts';
import { blocked, blockedPreflight } from './blocked.ts';

testCause('rate-limit-reached', {
  silent: {
    'a limit that the page may read': exchange({
      messages: [requestMessage({ status: 429 })],
    }),
    'a refusal with some of the limit left': blocked([['x-ratelimit-remaining', '41']], { status: 403 }),
    'an outage that says when to come back': blocked([['retry-after', '120']], { status: 503 }),
    'a host that refuses the origin on what succeeds as well': [blocked([]), blocked([], { status: 429 })],
  },
  explains: {
    'a limit that says how long it lasts': [
      blocked([['retry-after', '30']], { status: 429 }),
      /^The API answered `GET .*` with `429 Too Many Requests`; the missing `Access-Control-Allow-Origin` is a consequence\.\n[\s\S]*`Retry-After: 30`/,
    ],
    'one that is told as a refusal': [
      blocked([['x-ratelimit-remaining', '0']], { status: 403 }),
      /with `403 Forbidden`[\s\S]*Wait and call less often/,
    ],
    'one that counts preflights': [
      blockedPreflight({ status: 429, responseHeaders: [] }),
      /the preflight `OPTIONS .*` with `429[\s\S]*counts preflights[\s\S]*leave `OPTIONS` out[\s\S]*`Access-Control-Max-Age: 7200`/,
    ],
    'one that counts preflights, with CORS headers': [
      blockedPreflight({ status: 429, responseHeaders: [['access-control-allow-origin', pageOrigin]] }),
      /with that status a preflight fails, whatever its headers allow/,
    ],
  },
});
