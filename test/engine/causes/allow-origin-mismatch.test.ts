import { testCause } from '../../helpers/cause-tester.ts';
import { pageOrigin } from '../../helpers/exchange.ts';
import { blocked, blockedPreflight } from './blocked.ts';

testCause('allow-origin-mismatch', {
  silent: {
    'the origin with a trailing slash, which has its own cause': blocked([
      ['access-control-allow-origin', `${pageOrigin}/`],
    ]),
    'a preflight that allows another origin': blockedPreflight({
      responseHeaders: [['access-control-allow-origin', 'https://b.example']],
    }),
    'no header at all': blocked([]),
  },
  explains: {
    'another site': [
      blocked([['access-control-allow-origin', 'https://b.example']]),
      /allows `https:\/\/b\.example`, and the request came from `https:\/\/app\.example`[\s\S]*`Vary: Origin`/,
    ],
    'a host whose name only begins alike': [
      blocked([['access-control-allow-origin', 'https://app.example.org']]),
      /allows `https:\/\/app\.example\.org`/,
    ],
    'upper case, which is another text': [
      blocked([['access-control-allow-origin', 'https://APP.example']]),
      /allows `https:\/\/APP\.example`[\s\S]*letter by letter/,
    ],
  },
});
