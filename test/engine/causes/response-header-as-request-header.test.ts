import type { HeaderList } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { blockedPreflight } from './blocked.ts';

const asksFor = (names: string): HeaderList => [
  ['access-control-request-method', 'PUT'],
  ['access-control-request-headers', names],
];
const allows: HeaderList = [['access-control-allow-methods', 'PUT']];

testCause('response-header-as-request-header', {
  silent: {
    'a header of the page': blockedPreflight({ asks: asksFor('x-tenant'), allows }),
    'a name that only begins alike': blockedPreflight({ asks: asksFor('access-control-tenant'), allows }),
  },
  explains: {
    'a page that sends `Access-Control-Allow-Origin`': [
      blockedPreflight({ asks: asksFor('access-control-allow-origin'), allows }),
      /Delete `access-control-allow-origin` from the call\.$/,
    ],
    'a header of the page beside it': [
      blockedPreflight({ asks: asksFor('access-control-allow-headers,x-tenant'), allows }),
      /Delete `access-control-allow-headers` from the call, and allow `x-tenant` on the server/,
    ],
  },
});
