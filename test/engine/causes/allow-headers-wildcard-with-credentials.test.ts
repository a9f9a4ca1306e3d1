import type { HeaderList } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, preflightMessage, requestMessage } from '../../helpers/exchange.ts';
import { blockedPreflight } from './blocked.ts';

const asks: HeaderList = [
  ['access-control-request-method', 'GET'],
  ['access-control-request-headers', 'x-tenant'],
];

testCause('allow-headers-wildcard-with-credentials', {
  silent: {
    '`*` without credentials': exchange({
      messages: [
        preflightMessage({
          requestHeaders: [['origin', pageOrigin], ...asks],
          responseHeaders: [
            ['access-control-allow-origin', pageOrigin],
            ['access-control-allow-headers', '*'],
          ],
        }),
        requestMessage(),
      ],
    }),
    'a list without `*` that lacks the header': blockedPreflight({
      asks,
      allows: [
        ['access-control-allow-credentials', 'true'],
        ['access-control-allow-headers', 'content-type'],
      ],
    }),
  },
  explains: {
    '`*` that only credentials can have stopped': [
      blockedPreflight({
        asks,
        allows: [
          ['access-control-allow-credentials', 'true'],
          ['access-control-allow-headers', '*'],
        ],
      }),
      /`Access-Control-Allow-Headers: \*`[\s\S]*answer the `OPTIONS` with `Access-Control-Allow-Headers: x-tenant`/,
    ],
    '`*` beside a name, where the browser says that credentials are included': [
      blockedPreflight({
        asks: [...asks, ['sec-fetch-storage-access', 'active']],
        allows: [
          ['access-control-allow-credentials', 'true'],
          ['access-control-allow-headers', '*, Authorization'],
        ],
      }),
      /`Access-Control-Allow-Headers: \*, Authorization`, and the request includes credentials/,
    ],
  },
});
