import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, requestMessage } from '../../helpers/exchange.ts';
import { redirectedAndRefused, redirectedBare, redirectedPreflight } from './redirected.ts';

testCause('redirect-to-other-host', {
  silent: {
    'another path on another host': redirectedPreflight('https://www.api.example/v2/orders'),
    'a signed URL on another host': redirectedBare('https://files.example/orders?signature=1'),
    'a slash on the same host': redirectedPreflight('https://api.example/orders/'),
    'a redirect behind another that the page knows nothing of': exchange({
      outcome: 'blocked',
      responseStarted: false,
      messages: [
        requestMessage({
          status: 302,
          responseHeaders: [
            ['access-control-allow-origin', '*'],
            ['location', 'https://search.example/?q=1'],
          ],
        }),
        requestMessage({
          hop: 1,
          url: 'https://search.example/?q=1',
          status: 301,
          responseHeaders: [['location', 'https://www.search.example/?q=1']],
        }),
      ],
    }),
    'a login': redirectedPreflight('https://login.example/orders'),
  },
  explains: {
    'a preflight and www': [
      redirectedPreflight('https://www.api.example/orders'),
      /the preflight of .* on `www\.api\.example`: the names differ by `www\.`[\s\S]*Call `https:\/\/www\.api\.example`/,
    ],
    'a request and a new name': [
      redirectedAndRefused({ to: 'https://api.example.com/orders' }),
      /to the same path on `api\.example\.com`\.[\s\S]*comes from `null`/,
    ],
    'a page that is open under its other name': [
      redirectedAndRefused({ from: 'https://app.example/api', to: 'https://www.app.example/api' }),
      /own server became a foreign one[\s\S]*Serve the page itself under `https:\/\/www\.app\.example` alone/,
    ],
  },
});
