import type { Message } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, requestMessage } from '../../helpers/exchange.ts';

const redirect = requestMessage({
  status: 307,
  responseHeaders: [
    ['access-control-allow-origin', pageOrigin],
    ['location', 'https://files.example/orders'],
  ],
});
const ended = (difference: Partial<Message>, ...behind: readonly Message[]) =>
  exchange({
    outcome: 'failed',
    responseStarted: false,
    messages: [{ ...redirect, ...difference }, ...behind],
  });

testCause('redirect-not-followed', {
  silent: {
    'a redirect at which the network failed': ended({ networkError: 'net::ERR_TUNNEL_CONNECTION_FAILED' }),
    'a redirect that would fail a check, which the page aborted first': ended({
      networkError: 'net::ERR_ABORTED',
      responseHeaders: [['location', 'https://files.example/orders']],
    }),
    'a redirect that the page took as its answer and then aborted': {
      ...ended({ networkError: 'net::ERR_ABORTED' }),
      responseStarted: true,
    },
    'a redirect that was followed': ended(
      {},
      requestMessage({ hop: 1, status: null, responseHeaders: null, networkError: 'net::ERR_ABORTED' }),
    ),
    'a redirect that the CORS check stopped': exchange({
      outcome: 'blocked',
      responseStarted: false,
      messages: [{ ...redirect, responseHeaders: [['location', '/v2']] }],
    }),
    'an answer that is no redirect': ended({ status: 200, networkError: 'net::ERR_ABORTED' }),
    'a redirect to `http`, which is mixed content': ended({
      responseHeaders: [
        ['access-control-allow-origin', pageOrigin],
        ['location', 'http://files.example/orders'],
      ],
    }),
  },
  explains: {
    'a redirect at which the browser ended it as an abort': [
      ended({ networkError: 'net::ERR_ABORTED' }),
      /redirected to `https:\/\/files\.example\/orders` with `307`[\s\S]*`redirect: "error"`[\s\S]*adds `https:\/\/files\.example` to `connect-src`/,
    ],
    'a script whose redirect names a user, in Chromium': [
      {
        ...ended({
          networkError: 'net::ERR_ABORTED',
          responseHeaders: [['location', 'https://user:secret@files.example/app.js']],
        }),
        outcome: 'unknown',
        mode: 'no-cors',
        resourceType: 'script',
      },
      /names a user or a password[\s\S]*without a user name and a password/,
    ],
    'a redirect at which it ended in a plain failure': [
      ended({ status: 302, networkError: 'net::ERR_FAILED' }),
      /redirected to `https:\/\/files\.example\/orders` with `302`, the redirect passes every check/,
    ],
  },
});
