import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, requestMessage } from '../../helpers/exchange.ts';
import { blocked, blockedPreflight } from './blocked.ts';

testCause('route-missing-without-allow-origin', {
  silent: {
    'a preflight without a route': blockedPreflight({ status: 404, responseHeaders: [] }),
    'a missing route that the page may read': exchange({ messages: [requestMessage({ status: 404 })] }),
    'another refusal of API Gateway': blocked([['x-amzn-errortype', 'ForbiddenException']], { status: 403 }),
    'a missing route of a host that refuses the origin anyway': [blocked([]), blocked([], { status: 404 })],
  },
  explains: {
    'a wrong URL': [
      blocked([['server', 'Google Frontend']], { status: 404 }),
      /with `404 Not Found`; the missing[\s\S]*nothing at this URL[\s\S]*Correct the URL/,
    ],
    'a URL that is gone': [blocked([], { status: 410 }), /with `410 Gone`/],
    'a method that the URL does not have': [
      blocked([['allow', 'GET, HEAD']], { status: 405, method: 'POST' }),
      /no method `POST`, only `GET, HEAD`/,
    ],
    'a path that API Gateway does not have': [
      blocked([['x-amzn-errortype', 'MissingAuthenticationTokenException']], { status: 403 }),
      /with `403 Forbidden`[\s\S]*no such path or method[\s\S]*the stage/,
    ],
  },
});
