import { testCause } from '../../helpers/cause-tester.ts';
import { blocked, blockedPreflight, blockedWithCookie } from './blocked.ts';

testCause('allow-origin-pattern', {
  silent: {
    '`*`, which is no pattern': blockedWithCookie([['access-control-allow-origin', '*']]),
    'two `*`, which are a list': blocked([['access-control-allow-origin', '*, *']]),
    'another origin': blocked([['access-control-allow-origin', 'https://b.example']]),
  },
  explains: {
    'any subdomain': [
      blocked([['access-control-allow-origin', 'https://*.example']]),
      /the pattern `Access-Control-Allow-Origin: https:\/\/\*\.example`/,
    ],
    'any port, on a preflight': [
      blockedPreflight({ responseHeaders: [['access-control-allow-origin', 'https://app.example:*']] }),
      /the pattern `Access-Control-Allow-Origin: https:\/\/app\.example:\*`[\s\S]*anchored at both ends/,
    ],
  },
});
