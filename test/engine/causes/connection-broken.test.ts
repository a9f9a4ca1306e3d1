import { testCause } from '../../helpers/cause-tester.ts';
import { unanswered } from './blocked.ts';

testCause('connection-broken', {
  silent: {
    'a refused connection': unanswered('net::ERR_CONNECTION_REFUSED'),
    'a TLS error': unanswered('net::ERR_SSL_PROTOCOL_ERROR'),
    'an abort by the page': unanswered('net::ERR_ABORTED'),
  },
  explains: {
    'a process that crashed, in Chromium': [
      unanswered('net::ERR_EMPTY_RESPONSE'),
      /connection to `api\.example` broke before the request was fully answered: `net::ERR_EMPTY_RESPONSE`[\s\S]*`curl -i -X GET https:\/\/api\.example\/orders`/,
    ],
    'a connection that was reset, in Firefox': [
      unanswered('NS_ERROR_NET_RESET'),
      /broke before the request was fully answered: `NS_ERROR_NET_RESET`/,
    ],
    'a preflight': [
      unanswered('net::ERR_CONNECTION_CLOSED', { kind: 'preflight', method: 'OPTIONS' }),
      /broke before the preflight was fully answered: `net::ERR_CONNECTION_CLOSED`[\s\S]*-X OPTIONS/,
    ],
    'a server that takes too long': [
      unanswered('net::ERR_TIMED_OUT'),
      /`api\.example` did not answer the request in time: `net::ERR_TIMED_OUT`/,
    ],
  },
});
