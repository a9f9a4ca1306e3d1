import { testCause } from '../../helpers/cause-tester.ts';
import { pageOrigin } from '../../helpers/exchange.ts';
import { blocked, blockedPreflight } from './blocked.ts';

testCause('allow-origin-multiple', {
  silent: {
    'one origin': blocked([['access-control-allow-origin', 'https://b.example']]),
    'a preflight with two lines': blockedPreflight({
      responseHeaders: [
        ['access-control-allow-origin', '*'],
        ['access-control-allow-origin', pageOrigin],
      ],
    }),
  },
  explains: {
    'two lines, of a proxy and of the service behind it': [
      blocked([
        ['access-control-allow-origin', '*'],
        ['access-control-allow-origin', pageOrigin],
      ]),
      /has 2 `Access-Control-Allow-Origin` lines: `\*` and `https:\/\/app\.example`[\s\S]*in one place only/,
    ],
    'a list on one line': [
      blocked([['access-control-allow-origin', `${pageOrigin}, https://b.example`]]),
      /a list in `Access-Control-Allow-Origin: https:\/\/app\.example, https:\/\/b\.example`/,
    ],
  },
});
