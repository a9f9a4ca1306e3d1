import type { HeaderList } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, preflightMessage, requestMessage } from '../../helpers/exchange.ts';
import { blockedPreflight } from './blocked.ts';

const asks: HeaderList = [
  ['access-control-request-method', 'PUT'],
  ['access-control-request-headers', 'x-tenant'],
];

testCause('allow-headers-unparsable', {
  silent: {
    'a list that lacks the header': blockedPreflight({
      asks,
      allows: [
        ['access-control-allow-methods', 'PUT'],
        ['access-control-allow-headers', 'content-type, x-trace'],
      ],
    }),
    'a list with an empty item and white space': exchange({
      messages: [
        preflightMessage({
          requestHeaders: [['origin', pageOrigin], ...asks],
          responseHeaders: [
            ['access-control-allow-origin', pageOrigin],
            ['access-control-allow-methods', 'PUT'],
            ['access-control-allow-headers', 'content-type, , X-Tenant '],
          ],
        }),
        requestMessage({ method: 'PUT' }),
      ],
    }),
  },
  explains: {
    'a list separated by semicolons': [
      blockedPreflight({
        asks,
        allows: [
          ['access-control-allow-methods', 'PUT'],
          ['access-control-allow-headers', 'content-type; x-tenant'],
        ],
      }),
      /`Access-Control-Allow-Headers: content-type; x-tenant`[\s\S]*Answer `Access-Control-Allow-Headers: x-tenant`/,
    ],
    'a list in brackets': [
      blockedPreflight({
        asks,
        allows: [
          ['access-control-allow-methods', 'PUT'],
          ['access-control-allow-headers', '["x-tenant"]'],
        ],
      }),
      /`Access-Control-Allow-Headers: \["x-tenant"\]`, which is no list[^:]*: `\["x-tenant"\]` cannot be the name of a header/,
    ],
  },
});
