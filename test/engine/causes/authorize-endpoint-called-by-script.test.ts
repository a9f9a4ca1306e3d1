import type { Message } from '../../../src/engine/exchange.ts';
import { testCause } from '../../helpers/cause-tester.ts';
import { exchange, pageOrigin, requestMessage } from '../../helpers/exchange.ts';

const called = (url: string, difference: Partial<Message> = {}) =>
  exchange({ outcome: 'blocked', messages: [requestMessage({ url, responseHeaders: [], ...difference })] });
const authorize =
  'https://id.example/authorize?response_type=code&client_id=17&redirect_uri=https%3A%2F%2Fapp.example';

testCause('authorize-endpoint-called-by-script', {
  silent: {
    'the token endpoint': called('https://id.example/oauth2/token', { method: 'POST' }),
    'a route that authorizes something else': called('https://pay.example/cards/17/authorize', {
      method: 'POST',
    }),
    'a provider that allows it all the same': exchange({ messages: [requestMessage({ url: authorize })] }),
    'a redirect of an API, whose session is over': exchange({
      outcome: 'blocked',
      messages: [
        requestMessage({
          status: 302,
          responseHeaders: [
            ['access-control-allow-origin', pageOrigin],
            ['location', authorize],
          ],
        }),
        requestMessage({ hop: 1, url: authorize, responseHeaders: [] }),
      ],
    }),
  },
  explains: {
    'the form of the provider': [called(authorize), /called `https:\/\/id.example\/authorize`/],
    'its redirect to where people log in': [
      called(authorize, { status: 302, responseHeaders: [['location', 'https://id.example/u/login']] }),
      /location.assign/,
    ],
    'OAuth 1': [called('https://api.social.example/oauth/authorize?oauth_token=17'), /token endpoint/],
  },
});
