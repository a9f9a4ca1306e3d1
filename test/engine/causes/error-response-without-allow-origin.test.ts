import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, requestMessage } from '../../helpers/exchange.ts';
import { blocked, blockedPreflight } from './blocked.ts';

const answered = (status: number) => blocked([['content-type', 'text/html']], { status });

testCause('error-response-without-allow-origin', {
  silent: {
    'a good answer without the header': answered(200),
    'an error that allows another origin': blocked([['access-control-allow-origin', 'https://b.example']], {
      status: 400,
    }),
    'an error of a host that refuses the origin on what succeeds as well': [answered(200), answered(400)],
    'a preflight answered with an error': blockedPreflight({ status: 400, responseHeaders: [] }),
    'an error that the page may read': exchange({ messages: [requestMessage({ status: 400 })] }),
    'an error that has a cause of its own': answered(500),
  },
  explains: {
    'a malformed request': [answered(400), /with `400 Bad Request`; the missing/],
    'a conflict': [answered(409), /with `409 Conflict`/],
    'an invalid one': [answered(422), /with `422 Unprocessable Content`[\s\S]*log of the server/],
  },
});
