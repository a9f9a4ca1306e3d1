import type { HeaderList } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, preflightMessage, requestMessage } from '../../helpers/exchange.ts';
import { blockedPreflight, blockedWithCookie } from './blocked.ts';

const allows: HeaderList = [
  ['access-control-allow-origin', '*'],
  ['access-control-allow-methods', 'PUT'],
];

testCause('preflight-allow-origin-wildcard-with-credentials', {
  silent: {
    'a preflight that names another origin': blockedPreflight({
      responseHeaders: [['access-control-allow-origin', 'https://b.example']],
    }),
    '`*` without credentials': exchange({
      messages: [preflightMessage({ responseHeaders: allows }), requestMessage({ method: 'PUT' })],
    }),
    '`*` in the answer to the request itself': blockedWithCookie([['access-control-allow-origin', '*']]),
  },
  explains: {
    '`*` that only credentials can have stopped': [
      blockedPreflight({ responseHeaders: allows }),
      /answered the preflight with `Access-Control-Allow-Origin: \*`[\s\S]*`Access-Control-Allow-Credentials: true`/,
    ],
  },
});
