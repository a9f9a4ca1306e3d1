import type { HeaderList, Message } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, preflightMessage, requestMessage } from '../../helpers/exchange.ts';
import { blockedPreflight } from './blocked.ts';

const preflighted = (age: HeaderList, difference: Partial<Message> = {}) =>
  exchange({
    messages: [
      preflightMessage({
        responseHeaders: [
          ['access-control-allow-origin', pageOrigin],
          ['access-control-allow-methods', 'PUT'],
          ...age,
        ],
        ...difference,
      }),
      requestMessage({ method: 'PUT' }),
    ],
  });

testCause('preflight-not-cached', {
  silent: {
    'a preflight that is kept for ten minutes': preflighted([['access-control-max-age', '600']]),
    'a call without a preflight': exchange(),
    'the five seconds of a preflight without the header': preflighted([]),
    'a preflight that failed': blockedPreflight({ status: 401 }),
  },
  explains: {
    'zero seconds': [
      preflighted([['access-control-max-age', '0']], { durationMs: null }),
      /answered with `Access-Control-Max-Age: 0`\.[\s\S]*no useful time/,
    ],
    'a value that is no number': [
      preflighted([['access-control-max-age', '1h']]),
      /answered with `Access-Control-Max-Age: 1h`, and took `12 ms`/,
    ],
  },
});
