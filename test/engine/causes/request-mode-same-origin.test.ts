import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageCall, pageOrigin, requestMessage } from '../../helpers/exchange.ts';
import { stoppedCall } from './blocked.ts';

const ownUrl = `${pageOrigin}/orders`;
const redirectsAway = requestMessage({
  url: ownUrl,
  status: 302,
  responseHeaders: [['location', 'https://api.example/v2']],
  networkError: 'net::ERR_ABORTED',
});

testCause('request-mode-same-origin', {
  silent: {
    'a call of that mode that was delivered': exchange({ call: pageCall({ mode: 'same-origin' }) }),
    'a call of mode `cors`': stoppedCall({}),
    'a call of that mode to the own origin': stoppedCall({ mode: 'same-origin' }, { url: ownUrl }),
    'a call that the policy of the page forbade first': stoppedCall({
      mode: 'same-origin',
      violatedDirective: 'connect-src',
    }),
  },
  explains: {
    'a call to another origin': [
      stoppedCall({ mode: 'same-origin' }),
      /for `https:\/\/api\.example\/orders`[\s\S]*Take `mode: 'same-origin'` out of the call/,
    ],
    'a redirect to another origin': [
      exchange({
        outcome: 'failed',
        responseStarted: false,
        call: pageCall({ mode: 'same-origin' }),
        messages: [redirectsAway],
      }),
      /`https:\/\/api\.example\/v2`, to which `https:\/\/app\.example\/orders` redirects[\s\S]*not redirect/,
    ],
  },
});
