import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, requestMessage } from '../../helpers/exchange.ts';
import { unanswered } from './blocked.ts';

const opaque = exchange({ mode: 'no-cors', answer: [] });

testCause('opaque-response', {
  silent: {
    'a call with CORS': exchange(),
    'an image': { ...opaque, resourceType: 'image' },
    'a beacon': { ...opaque, resourceType: 'ping' },
    "a call to the page's own origin": exchange({
      mode: 'no-cors',
      messages: [requestMessage({ url: `${pageOrigin}/orders` })],
    }),
    'a call that failed': { ...unanswered('net::ERR_CONNECTION_REFUSED'), mode: 'no-cors' },
  },
  explains: {
    'an error that the page cannot see': [
      exchange({ mode: 'no-cors', messages: [requestMessage({ status: 401, responseHeaders: [] })] }),
      /an empty body, although the server answered `401`/,
    ],
    'a `fetch` without CORS': [
      opaque,
      /`mode: "no-cors"`, so the page got an opaque response: status `0`[\s\S]*`Access-Control-Allow-Origin: https:\/\/app\.example`/,
    ],
  },
});
