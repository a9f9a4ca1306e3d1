import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, requestMessage } from '../../helpers/exchange.ts';
import { blocked, blockedPreflight } from './blocked.ts';

const answered = (status: number) => blocked([['content-type', 'text/html']], { status });

testCause('error-response-without-allow-origin', {
  silent: {
    'a good answer without the header': answered(200),
    'an error that allows another origin': blocked([['access-control-allow-origin', 'https://b.example']], {
      status: 500,
    }),
    'a preflight answered with an error': blockedPreflight({ status: 500, responseHeaders: [] }),
    'an error that the page may read': exchange({ messages: [requestMessage({ status: 500 })] }),
  },
  explains: {
    'an expired token': [answered(401), /`GET https:\/\/api\.example\/orders` with `401`: it wants a login/],
    'a refused call': [answered(403), /with `403`: it refuses this call[\s\S]*CSRF/],
    'a wrong URL': [answered(404), /with `404`: there is nothing at this URL[\s\S]*Correct the URL/],
    'a wrong method': [answered(405), /with `405`: this URL has no such method/],
    'a body that is too large': [answered(413), /with `413`.*larger[\s\S]*`client_max_body_size`/],
    'a rate limit': [answered(429), /with `429`: too many requests/],
    'a crash': [answered(500), /with `500`: it failed[\s\S]*server's log/],
    'a proxy with nothing behind it': [answered(502), /with `502`: it failed, or nothing behind the proxy/],
    'any other error': [answered(422), /with `422`: it refused this request/],
  },
});
