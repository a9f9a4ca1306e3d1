import { testCause } from '../../helpers/cause-tester.ts';
import { unanswered } from './blocked.ts';

const refused = unanswered('net::ERR_BLOCKED_BY_CSP');

testCause('blocked-by-content-security-policy', {
  silent: {
    'an extension that blocks': unanswered('net::ERR_BLOCKED_BY_CLIENT'),
    'a policy of the resource': unanswered('net::ERR_BLOCKED_BY_RESPONSE'),
  },
  explains: {
    'a call of a script': [
      refused,
      /call `https:\/\/api\.example`: `net::ERR_BLOCKED_BY_CSP`[\s\S]*`Content-Security-Policy: connect-src 'self' https:\/\/api\.example`/,
    ],
    'a font': [
      { ...refused, resourceType: 'font' },
      /`Content-Security-Policy: font-src 'self' https:\/\/api\.example`/,
    ],
  },
});
