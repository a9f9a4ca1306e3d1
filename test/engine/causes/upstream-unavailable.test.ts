import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, requestMessage } from '../../helpers/exchange.ts';
import { blocked, blockedPreflight } from './blocked.ts';

const served = exchange({ messages: [requestMessage({ url: 'https://api.example/users' })] });
const ofAnotherSite = [['access-control-allow-origin', 'https://b.example']] as const;

testCause('upstream-unavailable', {
  silent: {
    'an error of the application': blocked([['server', 'nginx']], { status: 500 }),
    'an application that says itself that it is not ready': blocked(
      [
        ['server', 'nginx'],
        ['x-powered-by', 'Express'],
      ],
      { status: 503 },
    ),
    'an outage that the page may read': exchange({ messages: [requestMessage({ status: 503 })] }),
    'an outage of a host that refuses the origin anyway': [blocked([]), blocked([], { status: 502 })],
    'an outage whose own headers refuse the origin, which nothing shows to be allowed': blocked(
      ofAnotherSite,
      { status: 502 },
    ),
  },
  explains: {
    'a load balancer without a target': [
      blocked([['server', 'awselb/2.0']], { status: 503 }),
      /^The API answered `GET .*` with `503 Service Unavailable`; the missing[\s\S]*target group[\s\S]*`routing\.http/,
    ],
    'an application that crashed behind nginx': [
      blocked([['server', 'nginx/1.27.2']], { status: 502 }),
      /`502 Bad Gateway`[\s\S]*`error\.log`[\s\S]*`always`/,
    ],
    'a server that Cloudflare does not reach': [
      blocked([['server', 'cloudflare']], { status: 522 }),
      /`522 Connection Timed Out`[\s\S]*did not take the connection in time/,
    ],
    'a proxy that nothing tells of': [
      blocked([], { status: 504 }),
      /`504 Gateway Timeout`[\s\S]*Look whether/,
    ],
    'an outage at the preflight': [
      blockedPreflight({ status: 502, responseHeaders: [] }),
      /the preflight `OPTIONS .*` with `502 Bad Gateway`[\s\S]*then call again/,
    ],
    'an outage whose own headers refuse an origin that the host allows elsewhere': [
      [served, blocked(ofAnotherSite, { status: 502 })],
      /; the wrong `Access-Control-Allow-Origin` is a consequence/,
    ],
  },
});
