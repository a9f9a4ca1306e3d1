import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, preflightMessage, requestMessage } from '../../helpers/exchange.ts';
import { blockedPreflight } from './blocked.ts';

testCause('method-not-allowed', {
  silent: {
    'the method in another case': blockedPreflight({ allows: [['access-control-allow-methods', 'put']] }),
    '`POST`, which needs no list': exchange({
      messages: [
        preflightMessage({
          requestHeaders: [
            ['origin', pageOrigin],
            ['access-control-request-method', 'POST'],
          ],
          responseHeaders: [['access-control-allow-origin', pageOrigin]],
        }),
        requestMessage({ method: 'POST' }),
      ],
    }),
  },
  explains: {
    'a list without the method': [
      blockedPreflight({ allows: [['access-control-allow-methods', 'GET, POST']] }),
      /asked for `PUT`, and the server allows `GET, POST`[\s\S]*`Access-Control-Allow-Methods: GET, POST, PUT`/,
    ],
    'a preflight whose own headers were not seen': [
      blockedPreflight({ requestHeaders: [], allows: [['access-control-allow-methods', 'GET']] }),
      /asked for `PUT`, and the server allows `GET`/,
    ],
    'no list at all': [
      blockedPreflight({ allows: [] }),
      /asked for `PUT`, and the server answered without `Access-Control-Allow-Methods`/,
    ],
  },
});
