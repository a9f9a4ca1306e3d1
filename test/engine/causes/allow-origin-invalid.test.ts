import { testCause } from '../../helpers/cause-tester.ts';
import { blocked, blockedPreflight } from './blocked.ts';

testCause('allow-origin-invalid', {
  silent: {
    'another origin': blocked([['access-control-allow-origin', 'https://b.example']]),
    'host and port, which parse as a URL': blocked([['access-control-allow-origin', 'localhost:3000']]),
    '`null`': blocked([['access-control-allow-origin', 'null']]),
    'a preflight with such a value': blockedPreflight({
      responseHeaders: [['access-control-allow-origin', 'app.example']],
    }),
  },
  explains: {
    'a host without scheme': [
      blocked([['access-control-allow-origin', 'app.example']]),
      /`Access-Control-Allow-Origin: app\.example`, which is no origin/,
    ],
    'an empty value': [
      blocked([['access-control-allow-origin', '']]),
      /an empty `Access-Control-Allow-Origin`[\s\S]*`Access-Control-Allow-Origin: https:\/\/app\.example`/,
    ],
    'a word of a programming language': [
      blocked([['access-control-allow-origin', 'undefined']]),
      /`Access-Control-Allow-Origin: undefined`/,
    ],
  },
});
