import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, requestMessage } from '../../helpers/exchange.ts';
import { unanswered } from './blocked.ts';

testCause('aborted-by-page', {
  silent: {
    'a plain failure before the answer was on its way': exchange({
      outcome: 'failed',
      responseStarted: false,
      messages: [requestMessage({ networkError: 'net::ERR_FAILED' })],
    }),
    'an extension that blocks': unanswered('net::ERR_BLOCKED_BY_CLIENT'),
    'an answer that was delivered': exchange(),
  },
  explains: {
    'an abort in Chromium': [
      unanswered('net::ERR_ABORTED'),
      /gave up the request to `https:\/\/api\.example\/orders` before it was done: `net::ERR_ABORTED`/,
    ],
    'an abort in Firefox': [unanswered('NS_BINDING_ABORTED'), /before it was done: `NS_BINDING_ABORTED`/],
    'an image that Firefox may have blocked itself': [
      exchange({
        browser: 'firefox',
        mode: 'no-cors',
        resourceType: 'image',
        outcome: 'failed',
        messages: [requestMessage({ networkError: 'NS_BINDING_ABORTED' })],
      }),
      /before it was done: `NS_BINDING_ABORTED`/,
    ],
    'an abort in Chromium while the body was on its way': [
      exchange({ outcome: 'failed', messages: [requestMessage({ networkError: 'net::ERR_FAILED' })] }),
      /before it was done: `net::ERR_FAILED`[\s\S]*`AbortController`/,
    ],
  },
});
