import { testCause } from '../../helpers/cause-tester.ts';
import { blocked, blockedPreflight } from './blocked.ts';

testCause('preflight-status-not-routed', {
  silent: {
    'a bad request': blockedPreflight({ status: 400 }),
    'a preflight that is asked for a login': blockedPreflight({ status: 401 }),
    'a request that was not found': blocked([['access-control-allow-origin', 'https://b.example']], {
      status: 404,
    }),
  },
  explains: {
    'no such path': [blockedPreflight({ status: 404 }), /answered the preflight `404`: it has no route/],
    'no such method': [blockedPreflight({ status: 405 }), /answered the preflight `405`: it has no route/],
    'a server that knows no `OPTIONS`': [
      blockedPreflight({ status: 501 }),
      /answered the preflight `501`[\s\S]*in front of the router/,
    ],
  },
});
