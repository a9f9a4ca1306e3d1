import type { HeaderList } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, preflightMessage, requestMessage } from '../../helpers/exchange.ts';
import { blockedPreflight } from './blocked.ts';

const answered = (responseHeaders: HeaderList, status = 204) => blockedPreflight({ status, responseHeaders });
const nginx: HeaderList = [['server', 'nginx']];
const allowedElsewhere = exchange({ messages: [preflightMessage(), requestMessage({ method: 'PUT' })] });

testCause('options-swallowed-by-gateway', {
  silent: {
    'an answer that bears no trace': answered([]),
    'an answer of the application behind it': answered([...nginx, ['x-powered-by', 'Express']]),
    'an answer that depends on the origin': answered([...nginx, ['vary', 'Origin']]),
    'a page instead of an answer': answered(
      [...nginx, ['content-type', 'text/html'], ['content-length', '612']],
      200,
    ),
    'a gateway that lets other preflights through': [allowedElsewhere, answered(nginx)],
  },
  explains: {
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
