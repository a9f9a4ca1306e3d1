import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, requestMessage } from '../../helpers/exchange.ts';
import { blocked, blockedPreflight, blockedWithCookie } from './blocked.ts';

testCause('allow-credentials-not-true', {
  silent: {
    'a cookie and exactly `true`': exchange({
      messages: [
        requestMessage({
          requestHeaders: [['cookie', 'session=1']],
          responseHeaders: [
            ['access-control-allow-origin', pageOrigin],
            ['access-control-allow-credentials', 'true'],
          ],
        }),
      ],
    }),
    'an answer without it to a call without credentials': exchange(),
    'a preflight without it': blockedPreflight({}),
  },
  explains: {
    'a cookie, and an answer without the header': [
      blockedWithCookie([['access-control-allow-origin', pageOrigin]]),
      /the server answered without `Access-Control-Allow-Credentials`/,
    ],
    '`True`, which is not `true`': [
      blockedWithCookie([
        ['access-control-allow-origin', pageOrigin],
        ['access-control-allow-credentials', 'True'],
      ]),
      /`Access-Control-Allow-Credentials: True`[\s\S]*`True` is another word/,
    ],
    'two layers that both allow them': [
      blockedWithCookie([
        ['access-control-allow-origin', pageOrigin],
        ['access-control-allow-credentials', 'true'],
        ['access-control-allow-credentials', 'true'],
      ]),
      /`true, true` is another word[\s\S]*in one place only/,
    ],
    'an answer that only credentials can have stopped': [
      blocked([['access-control-allow-origin', pageOrigin]]),
      /without `Access-Control-Allow-Credentials`/,
    ],
  },
});
