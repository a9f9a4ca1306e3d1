import { testCause } from '../../helpers/cause-tester.ts';
import { pageOrigin } from '../../helpers/exchange.ts';
import { blocked, blockedPreflight } from './blocked.ts';

testCause('preflight-allow-origin-multiple', {
  silent: {
    'the answer to the request itself': blocked([['access-control-allow-origin', '*, *']]),
    'a preflight with one origin': blockedPreflight({
      responseHeaders: [['access-control-allow-origin', 'https://b.example']],
    }),
  },
  explains: {
    'the same line twice': [
      blockedPreflight({
        responseHeaders: [
          ['access-control-allow-origin', pageOrigin],
          ['access-control-allow-origin', pageOrigin],
        ],
      }),
      /has 2 `Access-Control-Allow-Origin` lines[\s\S]*two right lines are one wrong one/,
    ],
    'a list separated by a space': [
      blockedPreflight({
        responseHeaders: [['access-control-allow-origin', `https://b.example ${pageOrigin}`]],
      }),
      /a list in `Access-Control-Allow-Origin: https:\/\/b\.example https:\/\/app\.example`/,
    ],
  },
});
