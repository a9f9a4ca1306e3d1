import type { HeaderList } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange } from '../../helpers/exchange.ts';
import { blocked, blockedPreflight } from './blocked.ts';

const refused = (status: number, responseHeaders: HeaderList = []) =>
  blockedPreflight({ status, responseHeaders });

testCause('authentication-before-preflight', {
  silent: {
    'a preflight that passes': exchange(),
    'a call itself that wants a login': blocked([['www-authenticate', 'Bearer']], { status: 401 }),
    'a preflight that has no route': refused(404),
    'the refusal of a CORS filter that varies by what was asked for': refused(403, [
      ['vary', 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers'],
    ]),
    'a bucket without a rule that fits': refused(403, [['server', 'AmazonS3']]),
    'an unknown method of a gateway': refused(403, [
      ['x-amzn-errortype', 'MissingAuthenticationTokenException'],
    ]),
  },
  explains: {
    'a login': [refused(401), /with `401`: it wants to know first who calls\.[\s\S]*never carries cookies/],
    'a proxy that wants a login': [refused(407), /with `407`: it wants to know first/],
    'a login behind good CORS headers': [
      blockedPreflight({ status: 401, allows: [['access-control-allow-methods', 'PUT']] }),
      /who calls, and no CORS header makes up for that status/,
    ],
    'a refusal that nobody has signed': [
      refused(403),
      /refused it before the application[\s\S]*with the CORS headers\.$/,
    ],
    'a gateway that is known': [
      refused(401, [['via', 'kong/2.8.1']]),
      /with the CORS headers: in Kong with `run_on_preflight: false`/,
    ],
    'an application behind a proxy that is known too': [
      refused(401, [
        ['server', 'nginx'],
        ['x-powered-by', 'Express'],
      ]),
      /: in Express with `app\.use\(cors\(…\)\)` before the authentication\./,
    ],
  },
});
