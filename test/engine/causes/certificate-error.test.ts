import { testCause } from '../../helpers/cause-tester.ts';
import { unanswered } from './blocked.ts';

testCause('certificate-error', {
  silent: {
    'a refused connection': unanswered('net::ERR_CONNECTION_REFUSED'),
    'a reset connection': unanswered('NS_ERROR_NET_RESET'),
  },
  explains: {
    'an authority that Chromium does not know': [
      unanswered('net::ERR_CERT_AUTHORITY_INVALID', { url: 'https://api.example:8443/orders?id=1' }),
      /connection to `api\.example:8443`.*`net::ERR_CERT_AUTHORITY_INVALID`[\s\S]*Open `https:\/\/api\.example:8443` in a tab/,
    ],
    'a protocol error': [unanswered('net::ERR_SSL_PROTOCOL_ERROR'), /`net::ERR_SSL_PROTOCOL_ERROR`/],
    'the sentence that Firefox has for it': [
      unanswered('Peer’s Certificate issuer is not recognized.'),
      /`api\.example` came about: `Peer’s Certificate issuer is not recognized\.`/,
    ],
  },
});
