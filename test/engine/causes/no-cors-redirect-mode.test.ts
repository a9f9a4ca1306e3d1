import { testCause } from '../../helpers/cause-tester.ts';
import { pageOrigin } from '../../helpers/exchange.ts';
import { stoppedCall } from './blocked.ts';

testCause('no-cors-redirect-mode', {
  silent: {
    'a call that follows redirects': stoppedCall({ mode: 'no-cors' }),
    'a call of mode `cors` that follows none': stoppedCall({ redirect: 'manual' }),
    'a call whose redirect mode could not be read': stoppedCall({ mode: 'no-cors', redirect: null }),
    'a call to the own origin': stoppedCall(
      { mode: 'no-cors', redirect: 'manual' },
      { url: `${pageOrigin}/orders` },
    ),
    'a call that was sent': stoppedCall({ mode: 'no-cors', redirect: 'error' }, { status: 302 }),
  },
  explains: {
    'a call that wants the redirect itself': [
      stoppedCall({ mode: 'no-cors', redirect: 'manual' }),
      /`mode: 'no-cors'` and `redirect: 'manual'`/,
    ],
    'a call that wants no redirect': [
      stoppedCall({ mode: 'no-cors', redirect: 'error' }),
      /Take `redirect: 'error'` out of the call/,
    ],
  },
});
