import { testCause } from '../../helpers/cause-tester.ts';
import { blocked, blockedPreflight } from './blocked.ts';

const answered = (status: number) => blockedPreflight({ status, responseHeaders: [] });

testCause('preflight-error-response', {
  silent: {
    'a preflight answered 200 without the header': answered(200),
    'an error with the header, which its own cause explains': blockedPreflight({ status: 401 }),
    'a preflight that was redirected': blockedPreflight({
      status: 302,
      responseHeaders: [['location', '/login']],
    }),
    'an error in answer to the request itself': blocked([], { status: 500 }),
  },
  explains: {
    'a login': [
      answered(401),
      /`OPTIONS` of `https:\/\/api\.example\/orders` with `401`: something in front/,
    ],
    'a missing route': [answered(405), /with `405`: it has no route[\s\S]*in front of the router/],
    'a crash': [answered(500), /with `500`: it failed while it handled it/],
    'any other error': [answered(400), /with `400`: it took the preflight for an ordinary request/],
  },
});
