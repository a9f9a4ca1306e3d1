import { testCause } from '../../helpers/cause-tester.ts';
import { redirectedAndRefused, redirectedBare, redirectedPreflight } from './redirected.ts';

testCause('redirect-to-other-host', {
  silent: {
    'another path on another host': redirectedPreflight('https://www.api.example/v2/orders'),
    'a signed URL on another host': redirectedBare('https://files.example/orders?signature=1'),
    'a slash on the same host': redirectedPreflight('https://api.example/orders/'),
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
