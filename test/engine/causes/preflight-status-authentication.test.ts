import { testCause } from '../../helpers/cause-tester.ts';
import { pageOrigin } from '../../helpers/exchange.ts';
import { blocked, blockedPreflight } from './blocked.ts';

testCause('preflight-status-authentication', {
  silent: {
    'a preflight that was not found': blockedPreflight({ status: 404 }),
    'a request that needs a login': blocked([['access-control-allow-origin', pageOrigin]], { status: 401 }),
  },
  explains: {
    'a preflight that is asked for a login': [
      blockedPreflight({ status: 401 }),
      /answered the preflight `401`: something in front of the application/,
    ],
    'a preflight that a firewall refuses': [
      blockedPreflight({ status: 403 }),
      /answered the preflight `403`[\s\S]*before authentication/,
    ],
  },
});
