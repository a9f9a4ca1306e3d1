import type { Exchange } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, requestMessage } from '../../helpers/exchange.ts';
import { unanswered } from './blocked.ts';

const redirects = (networkError: string | null): Exchange =>
  exchange({
    outcome: 'failed',
    responseStarted: false,
    messages: Array.from({ length: 21 }, (_, hop) =>
      requestMessage({
        hop,
        url: `https://api.example/${hop}`,
        status: 302,
        responseHeaders: [
          ['access-control-allow-origin', pageOrigin],
          ['location', `/${hop + 1}`],
        ],
        networkError: hop === 20 ? networkError : null,
      }),
    ),
  });

testCause('redirect-loop', {
  silent: {
    'a redirect at which the page aborted': redirects('net::ERR_ABORTED'),
    'a connection that broke': unanswered('net::ERR_CONNECTION_RESET'),
  },
  explains: {
    'more redirects than Chromium follows': [
      redirects('net::ERR_TOO_MANY_REDIRECTS'),
      /began at `https:\/\/api\.example\/0` found no end: after 20 of them `https:\/\/api\.example\/20` redirected once more, to `https:\/\/api\.example\/21`/,
    ],
    "Firefox's name for it": [
      { ...unanswered('NS_ERROR_REDIRECT_LOOP'), browser: 'firefox' },
      /`https:\/\/api\.example\/orders` redirected once more\./,
    ],
  },
});
