import { testCause } from '../../helpers/cause-tester.ts';
import { blocked, blockedPreflight } from './blocked.ts';

const answered = (status: number) => blockedPreflight({ status, responseHeaders: [] });

testCause('preflight-error-response', {
  silent: {
    'a preflight answered 200 without the header': answered(200),
    'a preflight that wants a login': answered(401),
    'a preflight that has no route': answered(405),
    'a preflight that was redirected': blockedPreflight({
      status: 302,
      responseHeaders: [['location', '/login']],
    }),
    'an error in answer to the request itself': blocked([], { status: 500 }),
  },
  explains: {
    'CORS rules that refuse': [
      blockedPreflight({ status: 403, responseHeaders: [['vary', 'Access-Control-Request-Method']] }),
      /with `403`: its own CORS rules do not allow/,
    ],
    'CORS rules that refuse and say what they would allow': [
      blockedPreflight({ status: 400, allows: [['access-control-allow-methods', 'GET']] }),
      /with `400`: its own CORS rules do not allow the method `PUT`/,
    ],
    'CORS rules that would allow all but the origin': [
      blockedPreflight({ status: 400, responseHeaders: [['access-control-allow-methods', 'PUT']] }),
      /do not allow the origin `https:\/\/app\.example`\./,
    ],
    'a bucket without a rule that fits': [
      blockedPreflight({ status: 403, responseHeaders: [['server', 'AmazonS3']] }),
      /CORS rules of the server or bucket/,
    ],
    'an error with the headers that were needed': [
      blockedPreflight({ status: 500 }),
      /with `500`: it failed[\s\S]*fails whatever headers come with it/,
    ],
    'a crash': [answered(500), /with `500`: it failed while it handled it/],
    'any other error': [answered(400), /with `400`: it took the preflight for an ordinary request/],
  },
});
