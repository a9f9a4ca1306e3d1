import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, requestMessage } from '../../helpers/exchange.ts';
import { blocked, blockedPreflight } from './blocked.ts';

const crash = (headers: Parameters<typeof blocked>[0] = []) => blocked(headers, { status: 500 });

testCause('server-error-without-allow-origin', {
  silent: {
    'a crash that the page may read': exchange({ messages: [requestMessage({ status: 500 })] }),
    'a crash at the preflight': blockedPreflight({ status: 500, responseHeaders: [] }),
    'an outage of what is behind a proxy': blocked([], { status: 502 }),
    'a crash of a host that refuses the origin on what succeeds as well': [blocked([]), crash()],
    'a crash whose own headers refuse the origin': crash([
      ['access-control-allow-origin', 'https://b.example'],
    ]),
  },
  explains: {
    'a crash': [
      crash(),
      /^The API answered `GET https:\/\/api\.example\/orders` with `500 Internal Server Error`; the missing `Access-Control-Allow-Origin` is a consequence\.\n/,
    ],
    'a method that nobody wrote': [blocked([], { status: 501 }), /with `501 Not Implemented`/],
    'a crash of a host that refused only errors before': [[blocked([], { status: 404 }), crash()], /`500/],
    'a crash behind a product that has a setting': [
      crash([['x-powered-by', 'ASP.NET']]),
      /then call `UseCors`/,
    ],
    'a crash of what an element loads': [
      { ...crash(), resourceType: 'font' },
      /^The server answered `GET .*` with `500/,
    ],
    'a status without a name': [blocked([], { status: 599 }), /with `599`; the missing/],
  },
});
