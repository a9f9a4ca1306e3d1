import { testCause } from '../../helpers/cause-tester.ts';
import { apiUrl, exchange, pageOrigin, requestMessage } from '../../helpers/exchange.ts';
import { blocked, blockedPreflight } from './blocked.ts';

const redirected = (location: string, url = apiUrl) =>
  blocked([['location', location]], { status: 302, url });

testCause('redirect-to-login', {
  silent: {
    'a redirect to another version': redirected('/v2/orders'),
    'a word that only holds one of these': redirected('/author/blogging'),
    'a call to the login itself that only gets a slash': redirected('/login/', 'https://api.example/login'),
    'a login that was delivered': exchange({
      messages: [
        requestMessage({ status: 302, responseHeaders: [['location', '/login']] }),
        requestMessage({ hop: 1, url: 'https://api.example/login' }),
      ],
    }),
  },
  explains: {
    'a login behind a URL that has such a word itself': [
      redirected('/sign-in', 'https://api.example/sso-status/orders'),
      /to `https:\/\/api\.example\/sign-in`/,
    ],
    'a host for logins': [
      redirected('https://sso.example/?back=1'),
      /to `https:\/\/sso\.example\/`, which looks/,
    ],
    'the login of the application': [
      redirected('/account/login?return=%2Forders'),
      /`https:\/\/api\.example\/orders` to `https:\/\/api\.example\/account\/login`, which looks like a login/,
    ],
    'the login of an identity provider': [
      redirected('https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=1'),
      /to `https:\/\/login\.microsoftonline\.com\/common\/oauth2\/v2\.0\/authorize`[\s\S]*with `401`/,
    ],
    'the login of a gateway in front of a preflight': [
      blockedPreflight({
        status: 302,
        responseHeaders: [['location', 'https://team.okta.com/app/x']],
      }),
      /redirected the preflight of `https:\/\/api\.example\/orders` to `https:\/\/team\.okta\.com/,
    ],
    'a redirect that was followed to it': [
      exchange({
        outcome: 'blocked',
        responseStarted: false,
        messages: [
          requestMessage({
            status: 302,
            responseHeaders: [
              ['access-control-allow-origin', pageOrigin],
              ['location', '/signin'],
            ],
          }),
          requestMessage({ hop: 1, url: 'https://api.example/signin', responseHeaders: [] }),
        ],
      }),
      /to `https:\/\/api\.example\/signin`/,
    ],
  },
});
