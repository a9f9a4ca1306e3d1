import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, preflightMessage, requestMessage } from '../../helpers/exchange.ts';
import { blocked, blockedPreflight } from './blocked.ts';

testCause('preflight-allow-credentials-not-true', {
  silent: {
    'an answer to the request itself without it': blocked([['access-control-allow-origin', pageOrigin]]),
    'a preflight that lacks it, of a call without credentials': exchange({
      messages: [preflightMessage(), requestMessage({ method: 'PUT' })],
    }),
    'a preflight that has it': blockedPreflight({ allows: [['access-control-allow-credentials', 'true']] }),
  },
  explains: {
    'a preflight that only credentials can have stopped': [
      blockedPreflight({}),
      /answered the preflight without `Access-Control-Allow-Credentials`/,
    ],
    '`1` instead of `true`': [
      blockedPreflight({
        allows: [
          ['access-control-allow-methods', 'PUT'],
          ['access-control-allow-credentials', '1'],
        ],
      }),
      /answered the preflight with `Access-Control-Allow-Credentials: 1`/,
    ],
  },
});
