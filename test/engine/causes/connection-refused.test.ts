import { testCause } from '../../helpers/cause-tester.ts';
import { unanswered } from './blocked.ts';

testCause('connection-refused', {
  silent: {
    'a reset connection': unanswered('net::ERR_CONNECTION_RESET'),
    'an unknown name': unanswered('NS_ERROR_UNKNOWN_HOST'),
  },
  explains: {
    'a port on which nothing listens, in Chromium': [
      unanswered('net::ERR_CONNECTION_REFUSED', { url: 'http://localhost:3001/orders' }),
      /connections at `localhost:3001`: `net::ERR_CONNECTION_REFUSED`[\s\S]*`curl -i http:\/\/localhost:3001\/orders`/,
    ],
    'a port on which nothing listens, in Firefox': [
      unanswered('NS_ERROR_CONNECTION_REFUSED'),
      /connections at `api\.example`: `NS_ERROR_CONNECTION_REFUSED`/,
    ],
  },
});
