import type { HeaderList } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, preflightMessage, requestMessage } from '../../helpers/exchange.ts';
import { blockedPreflight } from './blocked.ts';

const answered = (responseHeaders: HeaderList, status = 204) => blockedPreflight({ status, responseHeaders });
const nginx: HeaderList = [['server', 'nginx']];
const allowedElsewhere = exchange({ messages: [preflightMessage(), requestMessage({ method: 'PUT' })] });

testCause('options-swallowed-by-gateway', {
  silent: {
    'a 204 that bears no trace': answered([]),
    'an empty answer of some application': answered(
      [
        ['content-length', '0'],
        ['x-request-id', '17'],
      ],
      200,
    ),
    'an answer of the application behind it': answered([...nginx, ['x-powered-by', 'Express']]),
    'an answer that depends on the origin': answered([...nginx, ['vary', 'Origin']]),
    'a page instead of an answer': answered(
      [...nginx, ['content-type', 'text/html'], ['content-length', '612']],
      200,
    ),
    'a gateway that lets other preflights through': [allowedElsewhere, answered(nginx)],
  },
  explains: {
    'an empty answer that bears nothing at all': [
      answered(
        [
          ['content-length', '0'],
          ['date', 'Sun, 12 Apr 2020 09:54:50 GMT'],
        ],
        200,
      ),
      /no trace of whoever answered[\s\S]*`accessControlAllowOriginList`/,
    ],
    'a proxy that says 204 and no more': [answered(nginx), /only nginx left a trace[\s\S]*same `if` block/],
    'a gateway that hands it on': [
      answered(
        [
          ['content-length', '0'],
          ['x-kong-upstream-latency', '3'],
          ['via', 'kong/3.4.0'],
        ],
        200,
      ),
      /only Kong left a trace[\s\S]*`preflight_continue: false`/,
    ],
  },
});
