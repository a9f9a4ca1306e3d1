import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, preflightMessage, requestMessage } from '../../helpers/exchange.ts';
import { unanswered } from './blocked.ts';

testCause('host-not-found', {
  silent: {
    'a refused connection': unanswered('net::ERR_CONNECTION_REFUSED'),
    'a browser that is offline': unanswered('net::ERR_INTERNET_DISCONNECTED'),
  },
  explains: {
    'a misspelled name in Chromium': [
      unanswered('net::ERR_NAME_NOT_RESOLVED', { url: 'https://apii.example:8443/orders' }),
      /name `apii\.example` leads to no address: `net::ERR_NAME_NOT_RESOLVED`[\s\S]*`nslookup apii\.example`/,
    ],
    'a misspelled name in Firefox': [
      unanswered('NS_ERROR_UNKNOWN_HOST'),
      /name `api\.example` leads to no address: `NS_ERROR_UNKNOWN_HOST`/,
    ],
    'a preflight that failed of it, where only the request has the name of the error': [
      exchange({
        outcome: 'failed',
        responseStarted: false,
        messages: [
          preflightMessage({ status: null, responseHeaders: null, networkError: 'net::ERR_FAILED' }),
          requestMessage({ status: null, responseHeaders: null, networkError: 'net::ERR_NAME_NOT_RESOLVED' }),
        ],
      }),
      /name `api\.example`.*`net::ERR_NAME_NOT_RESOLVED`/,
    ],
  },
});
