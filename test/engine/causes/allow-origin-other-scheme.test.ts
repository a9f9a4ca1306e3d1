import { testCause } from '../../helpers/cause-tester.ts';
import { blocked, blockedPreflight } from './blocked.ts';

testCause('allow-origin-other-scheme', {
  silent: {
    'the same scheme and the host in upper case': blocked([
      ['access-control-allow-origin', 'https://APP.example'],
    ]),
    'another host too': blocked([['access-control-allow-origin', 'http://b.example']]),
    'another port too': blocked([['access-control-allow-origin', 'http://app.example:8080']]),
    'no scheme at all': blocked([['access-control-allow-origin', 'app.example']]),
  },
  explains: {
    '`http` where the page is at `https`': [
      blocked([['access-control-allow-origin', 'http://app.example']]),
      /allows `http:\/\/app\.example`, and the page is at `https:\/\/app\.example`: only the scheme differs/,
    ],
    'the same on a preflight': [
      blockedPreflight({ responseHeaders: [['access-control-allow-origin', 'http://app.example']] }),
      /only the scheme differs[\s\S]*behind a proxy that ends TLS/,
    ],
  },
});
