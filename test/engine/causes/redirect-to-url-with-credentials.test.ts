import { testCause } from '../../helpers/cause-tester.ts';
import { pageOrigin } from '../../helpers/exchange.ts';
import { blocked } from './blocked.ts';

const redirects = (location: string) =>
  blocked(
    [
      ['access-control-allow-origin', pageOrigin],
      ['location', location],
    ],
    { status: 302 },
  );

testCause('redirect-to-url-with-credentials', {
  silent: {
    'a target without user name and password': redirects('https://files.example/orders'),
    'an `@` in the path': redirects('https://files.example/@user/orders'),
  },
  explains: {
    'a user name and a password': [
      redirects('https://user:secret@files.example/orders'),
      /redirected to `files\.example` with a user name[\s\S]*`Location: https:\/\/files\.example\/orders`/,
    ],
    'a user name alone': [redirects('https://user@files.example/'), /redirected to `files\.example`/],
  },
});
