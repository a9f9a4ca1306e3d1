import { testCause } from '../../helpers/cause-tester.ts';
import { blockedPreflight } from './blocked.ts';
import { redirectedAndRefused, redirectedBare, redirectedPreflight } from './redirected.ts';

const plain = 'http://api.example/orders';
const secure = 'https://api.example/orders';

testCause('redirect-to-https', {
  silent: {
    'a redirect from https to http': redirectedPreflight('http://api.example/orders'),
    'another path under https': redirectedBare('https://api.example/login', 302, { url: plain }),
    'an error behind the redirect': redirectedAndRefused({ from: plain, to: secure, status: 500 }),
    'a call that was not redirected': blockedPreflight({ status: 401, responseHeaders: [] }),
  },
  explains: {
    'a preflight': [
      blockedPreflight({ url: plain, status: 307, responseHeaders: [['location', secure]] }),
      /the preflight of `http:\/\/api\.example\/orders` from `http` to `https`[\s\S]*Write `https`/,
    ],
    'a request whose origin is null behind it': [
      redirectedAndRefused({ from: plain, to: secure }),
      /are two origins, so behind the redirect the call comes from `null`/,
    ],
    'a browser that knows that the server wants https': [
      redirectedAndRefused({ from: plain, to: secure, headers: [['non-authoritative-reason', 'HSTS']] }),
      /the browser itself turned that into `https`/,
    ],
    'a page that is open under http itself': [
      redirectedAndRefused({
        from: 'http://app.example/api',
        to: 'https://app.example/api',
        origin: 'http://app.example',
      }),
      /page's own server became a foreign one[\s\S]*Serve the page itself under `https`/,
    ],
  },
});
