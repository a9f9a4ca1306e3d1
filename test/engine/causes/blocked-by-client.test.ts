import { testCause } from '../../helpers/cause-tester.ts';
import { unanswered } from './blocked.ts';

testCause('blocked-by-client', {
  silent: {
    'an abort by the page': unanswered('net::ERR_ABORTED'),
    'a policy of the page': unanswered('net::ERR_BLOCKED_BY_CSP'),
    'a plain failure': unanswered('net::ERR_FAILED'),
  },
  explains: {
    'an extension in Chromium': [
      unanswered('net::ERR_BLOCKED_BY_CLIENT', { url: 'https://stats.example/collect' }),
      /request to `stats\.example` was stopped in this browser: `net::ERR_BLOCKED_BY_CLIENT`/,
    ],
    'an extension in Firefox': [unanswered('NS_ERROR_ABORT'), /`api\.example`.*`NS_ERROR_ABORT`/],
    'tracking protection in Firefox': [
      unanswered('NS_ERROR_TRACKING_URI'),
      /`NS_ERROR_TRACKING_URI`[\s\S]*content blockers off for `https:\/\/app\.example`/,
    ],
  },
});
