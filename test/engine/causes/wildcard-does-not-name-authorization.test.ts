import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, preflightMessage, requestMessage } from '../../helpers/exchange.ts';
import { blockedPreflight } from './blocked.ts';

const asking = (names: string, allowed: string) =>
  exchange({
    messages: [
      preflightMessage({
        requestHeaders: [
          ['origin', pageOrigin],
          ['access-control-request-method', 'GET'],
          ['access-control-request-headers', names],
        ],
        responseHeaders: [
          ['access-control-allow-origin', pageOrigin],
          ['access-control-allow-headers', allowed],
          ['access-control-max-age', '600'],
        ],
      }),
      requestMessage(),
    ],
  });

testCause('wildcard-does-not-name-authorization', {
  silent: {
    '`*` with credentials, which allows nothing': blockedPreflight({
      asks: [
        ['access-control-request-method', 'GET'],
        ['access-control-request-headers', 'authorization'],
      ],
      allows: [
        ['access-control-allow-credentials', 'true'],
        ['access-control-allow-headers', '*'],
      ],
    }),
    'other headers under `*`': asking('content-type', '*'),
    'a list that names it beside `*`': asking('authorization', '*, Authorization'),
    'a list that names it': asking('authorization,content-type', 'authorization, content-type'),
  },
  explains: {
    '`authorization` under `*`': [
      asking('authorization,content-type', '*'),
      /allows it only by `Access-Control-Allow-Headers: \*`[\s\S]*`Access-Control-Allow-Headers: \*, Authorization`/,
    ],
  },
});
