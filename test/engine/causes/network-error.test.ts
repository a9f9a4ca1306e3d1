import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, preflightMessage, requestMessage } from '../../helpers/exchange.ts';
import { blocked, unanswered } from './blocked.ts';

testCause('network-error', {
  silent: {
    'an error that has a cause of its own': unanswered('net::ERR_CONNECTION_REFUSED'),
    'an answer that the CORS check stopped': blocked([]),
    'an answer that passes and was stopped all the same': exchange({
      outcome: 'failed',
      responseStarted: false,
      messages: [requestMessage({ networkError: 'net::ERR_FAILED' })],
    }),
  },
  explains: {
    'any other name': [
      unanswered('net::ERR_TUNNEL_CONNECTION_FAILED'),
      /`api\.example` ended with the network error `net::ERR_TUNNEL_CONNECTION_FAILED`[\s\S]*Look up `net::ERR_TUNNEL_CONNECTION_FAILED`/,
    ],
    'an answer that broke off once it had begun': [
      exchange({
        outcome: 'failed',
        messages: [requestMessage({ networkError: 'net::ERR_CONTENT_DECODING_FAILED' })],
      }),
      /had begun and passed every check[\s\S]*whether the answer comes to its end/,
    ],
    'a good preflight, and no answer to the request behind it': [
      exchange({
        outcome: 'failed',
        responseStarted: false,
        messages: [
          preflightMessage({ url: 'https://api.example/orders/7' }),
          requestMessage({ status: null, responseHeaders: null, networkError: 'net::ERR_FAILED' }),
        ],
      }),
      /No answer to the request to `api\.example` was seen[\s\S]*`curl -i https:\/\/api\.example\/orders`/,
    ],
    'no answer and no name': [
      unanswered('net::ERR_FAILED'),
      /No answer to the request to `api\.example` was seen/,
    ],
  },
});
