import type { Exchange } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { unanswered } from './blocked.ts';

const embedded = (networkError: string, type: string): Exchange => ({
  ...unanswered(networkError, { status: 200, responseHeaders: [['content-type', type]] }),
  mode: 'no-cors',
  resourceType: 'script',
  browser: networkError.startsWith('net::') ? 'chromium' : 'firefox',
});

testCause('blocked-by-opaque-response-blocking', {
  silent: {
    'a script that the page aborted in Firefox': embedded('NS_BINDING_ABORTED', 'text/javascript'),
    'another unnamed failure in Firefox': embedded('NS_ERROR_NET_ON_RECEIVING_FROM', 'text/html'),
    'a policy of the resource': embedded('net::ERR_BLOCKED_BY_RESPONSE', 'text/html'),
    'a plain failure in Firefox of a call with CORS': {
      ...embedded('NS_ERROR_FAILURE', 'text/html'),
      mode: 'cors',
    },
    'a plain failure in Firefox without an answer': {
      ...unanswered('NS_ERROR_FAILURE'),
      mode: 'no-cors',
    },
  },
  explains: {
    'data for an element that Firefox dropped as if the page had aborted it': [
      embedded('NS_BINDING_ABORTED', 'application/json'),
      /`Content-Type: application\/json`: `NS_BINDING_ABORTED`/,
    ],
    'JSON as a script, in Chromium': [
      embedded('net::ERR_BLOCKED_BY_ORB', 'application/json'),
      /`https:\/\/api\.example\/orders` without CORS.*`Content-Type: application\/json`: `net::ERR_BLOCKED_BY_ORB`/,
    ],
    'an error page as a script, in Firefox': [
      embedded('NS_ERROR_FAILURE', 'text/html'),
      /`Content-Type: text\/html`: `NS_ERROR_FAILURE`/,
    ],
  },
});
