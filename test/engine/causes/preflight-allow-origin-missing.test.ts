import { testCause } from '../../helpers/cause-tester.ts';
import { blocked, blockedPreflight } from './blocked.ts';

testCause('preflight-allow-origin-missing', {
  silent: {
    'the answer to the request itself': blocked([]),
    'a preflight that allows another origin': blockedPreflight({
      responseHeaders: [['access-control-allow-origin', 'https://b.example']],
    }),
  },
  explains: {
    'a preflight without the header': [
      blockedPreflight({ status: 200, responseHeaders: [['allow', 'GET, PUT']] }),
      /answered the preflight `200` without `Access-Control-Allow-Origin`[\s\S]*Answer the `OPTIONS` with/,
    ],
    'a preflight answered with an error': [
      blockedPreflight({ status: 404, responseHeaders: [] }),
      /answered the preflight `404` without `Access-Control-Allow-Origin`/,
    ],
  },
});
