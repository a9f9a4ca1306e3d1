import type { HeaderList } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, requestMessage } from '../../helpers/exchange.ts';
import { unanswered } from './blocked.ts';

const answered = (status: number, ...requestHeaders: HeaderList) =>
  exchange({
    messages: [
      requestMessage({
        status,
        requestHeaders: [['origin', pageOrigin], ...requestHeaders],
        responseHeaders: [
          ['access-control-allow-origin', pageOrigin],
          ['access-control-allow-credentials', 'true'],
        ],
      }),
    ],
  });

testCause('cookie-not-sent', {
  silent: {
    'a server that did not answer': unanswered('net::ERR_EMPTY_RESPONSE', {
      requestHeaders: [['sec-fetch-storage-access', 'none']],
    }),
    'a cookie that was sent': answered(401, ['cookie', 'session=1'], ['sec-fetch-storage-access', 'active']),
    'a call without credentials': answered(401, ['sec-fetch-site', 'cross-site']),
    'a good answer where cookies may be sent': answered(200, ['sec-fetch-storage-access', 'active']),
  },
  explains: {
    'a permission that is missed although cookies may be sent': [
      answered(403, ['sec-fetch-storage-access', 'active']),
      /answered `403`[\s\S]*Application panel/,
    ],
    'a browser that withholds the cookies of other sites': [
      answered(200, ['sec-fetch-storage-access', 'none']),
      /no cookie to `api\.example`, which answered `200`[\s\S]*`Sec-Fetch-Storage-Access: none`/,
    ],
    'a frame that could ask for them': [
      answered(403, ['sec-fetch-storage-access', 'inactive']),
      /answered `403`[\s\S]*`Sec-Fetch-Storage-Access: inactive`[\s\S]*`document\.requestStorageAccess\(\)`/,
    ],
    'a login that is asked for although cookies may be sent': [
      answered(401, ['sec-fetch-storage-access', 'active']),
      /answered `401`[\s\S]*`SameSite=None; Secure`/,
    ],
  },
});
