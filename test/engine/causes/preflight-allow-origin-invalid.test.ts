import { testCause } from '../../helpers/cause-tester.ts';
import { blocked, blockedPreflight } from './blocked.ts';

testCause('preflight-allow-origin-invalid', {
  silent: {
    'the answer to the request itself': blocked([['access-control-allow-origin', 'app.example']]),
    'a preflight that allows another origin': blockedPreflight({
      responseHeaders: [['access-control-allow-origin', 'https://b.example']],
    }),
    'a preflight without the header': blockedPreflight({ responseHeaders: [] }),
  },
  explains: {
    'a host without scheme': [
      blockedPreflight({ responseHeaders: [['access-control-allow-origin', 'app.example']] }),
      /`Access-Control-Allow-Origin: app\.example`, which is no origin/,
    ],
    'an empty value': [
      blockedPreflight({ responseHeaders: [['access-control-allow-origin', '']] }),
      /an empty `Access-Control-Allow-Origin`/,
    ],
  },
});
