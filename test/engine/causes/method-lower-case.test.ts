import type { HeaderList } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, preflightMessage, requestMessage } from '../../helpers/exchange.ts';
import { blockedPreflight } from './blocked.ts';

const asksFor = (method: string): HeaderList => [['access-control-request-method', method]];

testCause('method-lower-case', {
  silent: {
    'another method': blockedPreflight({
      asks: asksFor('patch'),
      allows: [['access-control-allow-methods', 'PUT, DELETE']],
    }),
    'the method as it is sent': exchange({
      messages: [preflightMessage(), requestMessage({ method: 'PUT' })],
    }),
  },
  explains: {
    'a call that writes `patch`': [
      blockedPreflight({
        asks: asksFor('patch'),
        allows: [['access-control-allow-methods', 'GET, PATCH']],
      }),
      /sent as `patch`, and the server allows `PATCH`[\s\S]*Write `PATCH` in the call/,
    ],
    'a server that allows `put`': [
      blockedPreflight({ allows: [['access-control-allow-methods', 'get, put']] }),
      /sent as `PUT`, and the server allows `put`[\s\S]*Answer the `OPTIONS` with `Access-Control-Allow-Methods: GET, PUT`/,
    ],
  },
});
