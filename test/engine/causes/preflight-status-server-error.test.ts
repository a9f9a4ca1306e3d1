import { testCause } from '../../helpers/cause-tester.ts';
import { blocked, blockedPreflight } from './blocked.ts';

testCause('preflight-status-server-error', {
  silent: {
    'a bad request': blockedPreflight({ status: 400 }),
    'a server that knows no `OPTIONS`': blockedPreflight({ status: 501 }),
    'a request that failed': blocked([['access-control-allow-origin', 'https://b.example']], { status: 500 }),
  },
  explains: {
    'a crash': [blockedPreflight({ status: 500 }), /answered the preflight `500`: it failed/],
    'a proxy with nothing behind it': [
      blockedPreflight({ status: 503 }),
      /answered the preflight `503`[\s\S]*server's log/,
    ],
  },
});
