import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, requestMessage } from '../../helpers/exchange.ts';
import { blocked, blockedPreflight } from './blocked.ts';

testCause('authentication-error-without-allow-origin', {
  silent: {
    'a preflight that must log in': blockedPreflight({ status: 401, responseHeaders: [] }),
    'a refusal that the page may read': exchange({ messages: [requestMessage({ status: 401 })] }),
    'a refusal by a host that refuses the origin anyway': [blocked([]), blocked([], { status: 401 })],
    'a refusal of another origin, which nothing shows to be allowed': blocked(
      [['access-control-allow-origin', 'https://b.example']],
      { status: 401 },
    ),
  },
  explains: {
    'a token that is not accepted': [
      blocked([['www-authenticate', 'Bearer error="invalid_token"']], {
        status: 401,
        requestHeaders: [['authorization', 'Bearer x']],
      }),
      /with `401 Unauthorized`; the missing[\s\S]*does not accept the login in `Authorization`, which may have expired/,
    ],
    'a call without a login': [
      blocked([], { status: 401 }),
      /did not carry \(neither a cookie nor `Authorization`\)/,
    ],
    'a call whose headers were not observed': [
      blocked([], { status: 401, requestHeaders: [] }),
      /It wants a login, or the token has expired/,
    ],
    'a refused call': [blocked([], { status: 403 }), /with `403 Forbidden`[\s\S]*CSRF, a firewall/],
    'a proxy that wants a login': [blocked([], { status: 407 }), /A proxy on the way wants a login/],
  },
});
