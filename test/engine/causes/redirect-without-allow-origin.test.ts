import { testCause } from '../../helpers/cause-tester.ts';
import { blocked, blockedPreflight } from './blocked.ts';

testCause('redirect-without-allow-origin', {
  silent: {
    'an answer without the header that is no redirect': blocked([]),
    'a preflight that was redirected': blockedPreflight({
      status: 301,
      responseHeaders: [['location', '/v2']],
    }),
    'a redirect that allows another origin': blocked(
      [
        ['access-control-allow-origin', 'https://b.example'],
        ['location', '/v2'],
      ],
      { status: 302 },
    ),
  },
  explains: {
    'a redirect without the header': [
      blocked([['location', 'https://api.example/v2/orders']], { status: 308 }),
      /redirected to `https:\/\/api\.example\/v2\/orders` with `308`, and the redirect itself has no/,
    ],
    'a relative `Location`': [
      blocked([['location', '/v2/orders']], { status: 302 }),
      /Call `https:\/\/api\.example\/v2\/orders` directly/,
    ],
  },
});
