import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, preflightMessage, requestMessage } from '../../helpers/exchange.ts';
import { blockedPreflight } from './blocked.ts';

testCause('allow-methods-wildcard-with-credentials', {
  silent: {
    '`*` without credentials': exchange({
      messages: [
        preflightMessage({
          responseHeaders: [
            ['access-control-allow-origin', pageOrigin],
            ['access-control-allow-methods', '*'],
          ],
        }),
        requestMessage({ method: 'PUT' }),
      ],
    }),
    'a list without `*` that lacks the method': blockedPreflight({
      allows: [
        ['access-control-allow-credentials', 'true'],
        ['access-control-allow-methods', 'GET'],
      ],
    }),
  },
  explains: {
    '`*` that only credentials can have stopped': [
      blockedPreflight({
        allows: [
          ['access-control-allow-credentials', 'true'],
          ['access-control-allow-methods', '*'],
        ],
      }),
      /`Access-Control-Allow-Methods: \*`[\s\S]*answer the `OPTIONS` with `Access-Control-Allow-Methods: PUT`/,
    ],
  },
});
