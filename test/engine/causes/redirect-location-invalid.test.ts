import { testCause } from '../../helpers/cause-tester.ts';
import { exchange } from '../../helpers/exchange.ts';
import { blocked, blockedPreflight } from './blocked.ts';

testCause('redirect-location-invalid', {
  silent: {
    'an exchange that was delivered': exchange(),
    'a redirect to a URL': blocked([['location', '/login']], { status: 302 }),
    'a redirect without a target': blockedPreflight({ status: 302 }),
    'another status with such a header': blocked([['location', 'http://:']], { status: 201 }),
  },
  explains: {
    'a preflight': [
      blockedPreflight({ status: 307, allows: [['location', 'http://:']] }),
      /answered `OPTIONS` with the redirect `307` to `http:\/\/:`, which is no URL/,
    ],
    'a request that passes otherwise': [
      blocked(
        [
          ['access-control-allow-origin', 'https://app.example'],
          ['location', '//'],
        ],
        { status: 302 },
      ),
      /answered `GET` with the redirect `302` to `\/\/`/,
    ],
  },
});
