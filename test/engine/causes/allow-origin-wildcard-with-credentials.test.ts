import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, requestMessage } from '../../helpers/exchange.ts';

const withCookie = requestMessage({
  requestHeaders: [['cookie', 'session=1']],
  responseHeaders: [['access-control-allow-origin', '*']],
});

testCause('allow-origin-wildcard-with-credentials', {
  silent: {
    '`*` without credentials': exchange({ answer: [['access-control-allow-origin', '*']] }),
    'another origin with credentials': exchange({
      outcome: 'blocked',
      messages: [{ ...withCookie, responseHeaders: [['access-control-allow-origin', 'https://b.example']] }],
    }),
    '`*` that reached the page': exchange({ messages: [withCookie] }),
  },
  explains: {
    '`*` with a cookie': [
      exchange({ outcome: 'blocked', messages: [withCookie] }),
      new RegExp(`Access-Control-Allow-Origin: ${pageOrigin}.*Access-Control-Allow-Credentials: true`),
    ],
    '`*` where only credentials can have stopped it': [
      exchange({ outcome: 'blocked', answer: [['access-control-allow-origin', '*']] }),
      /letter by letter/,
    ],
  },
});
