import type { Exchange, HeaderList } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange } from '../../helpers/exchange.ts';
import { unanswered } from './blocked.ts';

const embedded = (networkError: string, responseHeaders: HeaderList): Exchange => ({
  ...unanswered(networkError, { status: 200, responseHeaders }),
  mode: 'no-cors',
  resourceType: 'image',
});

testCause('blocked-by-resource-policy', {
  silent: {
    'opaque response blocking': embedded('net::ERR_BLOCKED_BY_ORB', [
      ['cross-origin-resource-policy', 'cross-origin'],
    ]),
    'an image that was delivered': exchange({
      mode: 'no-cors',
      resourceType: 'image',
      answer: [['cross-origin-resource-policy', 'cross-origin']],
    }),
  },
  explains: {
    'an image for its own site only, in Chromium': [
      embedded('net::ERR_BLOCKED_BY_RESPONSE.NotSameSite', [['cross-origin-resource-policy', 'same-site']]),
      /answered `Cross-Origin-Resource-Policy: same-site`, and the page is at `https:\/\/app\.example`: `net::ERR_BLOCKED_BY_RESPONSE\.NotSameSite`/,
    ],
    'an image for its own origin only, in Firefox': [
      embedded('NS_ERROR_DOM_CORP_FAILED', [['cross-origin-resource-policy', 'same-origin']]),
      /`Cross-Origin-Resource-Policy: same-origin`.*`NS_ERROR_DOM_CORP_FAILED`/,
    ],
    'an image without the header in a page that requires it': [
      embedded('net::ERR_BLOCKED_BY_RESPONSE.NotSameOriginAfterDefaultedToSameOriginByCoep', []),
      /has no `Cross-Origin-Resource-Policy`[\s\S]*`Cross-Origin-Embedder-Policy: require-corp`/,
    ],
  },
});
