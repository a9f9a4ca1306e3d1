import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, requestMessage } from '../../helpers/exchange.ts';
import { blocked } from './blocked.ts';

const page = ['content-type', 'text/html; charset=utf-8'] as const;
const django = ['referrer-policy', 'same-origin'] as const;
const cookie = { requestHeaders: [['cookie', 'sessionid=1']] } as const;
const post = { ...cookie, method: 'POST', status: 403 } as const;
const read = exchange({ messages: [requestMessage({ ...cookie, url: 'https://api.example/me' })] });

testCause('csrf-token-rejected', {
  silent: {
    'a refused read': [read, blocked([page, django], { ...post, method: 'GET' })],
    'a refused call without a session': [read, blocked([page, django], { ...post, requestHeaders: [] })],
    'a refusal that is no page': [read, blocked([['content-type', 'application/json'], django], post)],
    'a page of whoever stands in front': blocked([page, ['server', 'nginx']], post),
    'an invalid form of a framework that is not Rails': blocked([page], { ...post, status: 422 }),
  },
  explains: {
    'an expired page of Laravel': [
      blocked([page], { method: 'POST', status: 419 }),
      /`POST https:\/\/api.example\/orders` with `419 Page Expired`; the missing[\s\S]*Laravel[\s\S]*X-XSRF-TOKEN/,
    ],
    'a refusal of Django': [blocked([page, django], post), /Django[\s\S]*`CSRF_TRUSTED_ORIGINS`/],
    'a refusal of Rails': [
      blocked([page, ['x-runtime', '0.012']], { ...post, status: 422 }),
      /`422 Unprocessable Content`[\s\S]*Ruby on Rails/,
    ],
    'a refused change in a session that may read': [
      [read, blocked([page, ['server', 'nginx']], post)],
      /A protection against forged calls/,
    ],
  },
});
