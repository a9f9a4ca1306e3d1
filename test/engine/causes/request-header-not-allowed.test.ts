import type { HeaderList } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, preflightMessage, requestMessage } from '../../helpers/exchange.ts';
import { blockedPreflight } from './blocked.ts';

const asks: HeaderList = [
  ['access-control-request-method', 'PUT'],
  ['access-control-request-headers', 'content-type,x-tenant,x-trace'],
];

testCause('request-header-not-allowed', {
  silent: {
    'names in another case': exchange({
      messages: [
        preflightMessage({
          requestHeaders: [['origin', pageOrigin], ...asks],
          responseHeaders: [
            ['access-control-allow-origin', pageOrigin],
            ['access-control-allow-methods', 'PUT'],
            ['access-control-allow-headers', 'Content-Type, X-Tenant, X-Trace'],
          ],
        }),
        requestMessage({ method: 'PUT' }),
      ],
    }),
    'a list that is none': blockedPreflight({
      asks,
      allows: [
        ['access-control-allow-methods', 'PUT'],
        ['access-control-allow-headers', 'content-type x-tenant'],
      ],
    }),
  },
  explains: {
    'all names that the list lacks, not only the first': [
      blockedPreflight({
        asks,
        allows: [
          ['access-control-allow-methods', 'PUT'],
          ['access-control-allow-headers', 'Content-Type'],
        ],
      }),
      /carries `x-tenant` and `x-trace`, and the server allows only `Content-Type`/,
    ],
    'no list at all': [
      blockedPreflight({ asks, allows: [['access-control-allow-methods', 'PUT']] }),
      /`content-type`, `x-tenant` and `x-trace`, and the preflight was answered without/,
    ],
  },
});
