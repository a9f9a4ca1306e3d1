import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageCall, pageOrigin, requestMessage } from '../../helpers/exchange.ts';
import { stoppedCall, unanswered } from './blocked.ts';

const refused = unanswered('net::ERR_BLOCKED_BY_CSP');

testCause('blocked-by-content-security-policy', {
  silent: {
    'an extension that blocks': unanswered('net::ERR_BLOCKED_BY_CLIENT'),
    'a call that the probe saw fail otherwise': stoppedCall({}),
    'a policy of the resource': unanswered('net::ERR_BLOCKED_BY_RESPONSE'),
  },
  explains: {
    'a call of a script': [
      refused,
      /call `https:\/\/api\.example`: `net::ERR_BLOCKED_BY_CSP`[\s\S]*`Content-Security-Policy: connect-src 'self' https:\/\/api\.example`/,
    ],
    'a call of which a probe heard the policy speak': [
      stoppedCall({ violatedDirective: 'connect-src' }),
      /call `https:\/\/api\.example`: the directive `connect-src`/,
    ],
    'the target of a redirect, of which the same was heard': [
      exchange({
        outcome: 'failed',
        responseStarted: false,
        call: pageCall({ violatedDirective: 'connect-src' }),
        messages: [
          requestMessage({
            status: 302,
            responseHeaders: [
              ['access-control-allow-origin', pageOrigin],
              ['location', 'https://files.example/1'],
            ],
            networkError: 'net::ERR_ABORTED',
          }),
        ],
      }),
      /does not let it call `https:\/\/files\.example`/,
    ],
    'a font': [
      { ...refused, resourceType: 'font' },
      /`Content-Security-Policy: font-src 'self' https:\/\/api\.example`/,
    ],
  },
});
